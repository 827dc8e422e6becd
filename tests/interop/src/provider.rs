//! A template provider: what a node is to a pool, with a chain of its own that a CPU can extend.
//!
//! Peers connect over TCP and Noise as they would to a node. Each solution is checked in full, and a valid one extends
//! the chain at once. Everything that a check may want to see is recorded.
//!
//! Source: SV2 7, 3.6, 4. Left out: a node. The template provider stands here and not in `midstate_pool`, since nobody
//! but these checks needs one.

mod solution;
mod template;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use midstate_pool::{Block, Chain};
use midstate_sv2::messages::{
    CoinbaseOutputConstraints, Message, RequestTransactionDataError, SubmitSolution, protocol,
};
use midstate_sv2::noise::{AuthorityKeypair, AuthorityPublicKey, ServerIdentity};
use midstate_sv2::{Event, ServerConfig, ServerConnection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, watch};
use tokio::task::JoinSet;

use template::Offer;

/// How long a certificate is valid: a run takes minutes.
const VALIDITY_S: u32 = 24 * 3600;
/// Messages that a client may fall behind before it misses some.
const NEWS: usize = 64;
/// Transactions in the first template of a block; each later one has one more.
const TRANSACTIONS: u8 = 3;

/// A running template provider. Dropping it ends it.
#[derive(Debug)]
pub(crate) struct Provider {
    address: SocketAddr,
    authority: AuthorityPublicKey,
    shared: Arc<Shared>,
    changed: watch::Receiver<()>,
    _tasks: JoinSet<()>,
}

/// What clients did, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    pub(crate) constraints: Vec<CoinbaseOutputConstraints>,
    pub(crate) solutions: Vec<Solution>,
    /// Why connections ended, but for those that the client closed.
    pub(crate) failures: Vec<String>,
}

impl Records {
    pub(crate) fn blocks(&self) -> impl Iterator<Item = (&Solution, Block)> {
        self.solutions.iter().filter_map(|solution| match &solution.outcome {
            Outcome::Block(block) => Some((solution, *block)),
            _ => None,
        })
    }

    /// Solutions of blocks that another one was ahead of.
    pub(crate) fn late(&self) -> usize {
        self.solutions.iter().filter(|solution| matches!(solution.outcome, Outcome::Late)).count()
    }

    pub(crate) fn refused(&self) -> Vec<&str> {
        let reasons = self.solutions.iter().filter_map(|solution| match &solution.outcome {
            Outcome::Refused(reason) => Some(reason.as_str()),
            _ => None,
        });
        reasons.collect()
    }
}

/// A solution that came, and what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Solution {
    pub(crate) template_id: u64,
    pub(crate) version: u32,
    /// The template's, if there was one.
    pub(crate) template_version: Option<u32>,
    pub(crate) outcome: Outcome,
}

/// What became of a solution.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// It extended the chain.
    Block(Block),
    /// Its template was of a tip before: it crossed another block on the way.
    Late,
    /// It is wrong.
    Refused(String),
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    news: broadcast::Sender<Message>,
    changed: watch::Sender<()>,
}

#[derive(Debug)]
struct State {
    chain: Chain,
    /// On the tip; the first came as a future template.
    offers: Vec<Offer>,
    last_template_id: u64,
    records: Records,
}

impl Provider {
    /// Listens on a free port of the loopback interface.
    pub(crate) async fn start(nbits: u32) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.context("no port for a template provider")?;
        let address = listener.local_addr()?;
        let now = unix_time_s();
        let authority = AuthorityKeypair::from_secret(rand::random())?;
        // A minute ahead: clocks of one machine, read in two places.
        let identity = ServerIdentity::issue(&authority, rand::random(), now - 60, now + VALIDITY_S)?;
        let chain = Chain::new(nbits, now)?;
        let mut state = State { chain, offers: Vec::new(), last_template_id: 0, records: Records::default() };
        state.offer(true)?;
        let (changed, is_changed) = watch::channel(());
        let shared = Arc::new(Shared { state: Mutex::new(state), news: broadcast::channel(NEWS).0, changed });
        let mut tasks = JoinSet::new();
        tasks.spawn(accept(listener, identity, Arc::clone(&shared)));
        Ok(Self { address, authority: authority.public(), shared, changed: is_changed, _tasks: tasks })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn authority(&self) -> AuthorityPublicKey {
        self.authority
    }

    pub(crate) fn tip(&self) -> Block {
        *self.shared.state().chain.tip()
    }

    pub(crate) fn nbits(&self) -> u32 {
        self.shared.state().chain.nbits()
    }

    pub(crate) fn records(&self) -> Records {
        self.shared.state().records.clone()
    }

    /// Sends a template that is to be mined at once, on the present tip. Gives its id.
    pub(crate) fn refresh(&self) -> Result<u64> {
        let mut state = self.shared.state();
        let message = state.offer(false)?;
        let template_id = state.last_template_id;
        // Fails only without a client.
        let _ = self.shared.news.send(message);
        Ok(template_id)
    }

    /// Waits until the records are as wanted, and gives what `wanted` makes of them.
    pub(crate) async fn until<T>(
        &self,
        what: &str,
        limit: Duration,
        mut wanted: impl FnMut(&Records) -> Option<T>,
    ) -> Result<T> {
        let mut changed = self.changed.clone();
        let wait = async {
            loop {
                if let Some(found) = wanted(&self.records()) {
                    return Ok(found);
                }
                if changed.changed().await.is_err() {
                    bail!("the template provider ended before {what}");
                }
            }
        };
        match tokio::time::timeout(limit, wait).await {
            Ok(done) => done,
            Err(_) => {
                let records = self.records();
                bail!(
                    "the template provider waited {limit:?} for {what}; blocks {}, late {}, refused {:?}, failures {:?}",
                    records.blocks().count(),
                    records.late(),
                    records.refused(),
                    records.failures
                )
            }
        }
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A check that panicked left nothing half done: every change is one call.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and tells those that wait for it.
    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = change(&mut self.state());
        self.changed.send_replace(());
        result
    }
}

impl State {
    fn offer(&mut self, is_future: bool) -> Result<Message> {
        self.last_template_id += 1;
        let transactions = TRANSACTIONS.saturating_add(u8::try_from(self.offers.len()).unwrap_or(u8::MAX));
        let offer = Offer::new(&self.chain, self.last_template_id, is_future, transactions)?;
        let message = offer.message.clone().into();
        self.offers.push(offer);
        Ok(message)
    }

    /// What a client is to know now.
    fn present(&self) -> Vec<Message> {
        let Some((first, later)) = self.offers.split_first() else { return Vec::new() };
        let prev_hash = first.prev_hash(&self.chain, unix_time_s());
        let mut messages = vec![first.message.clone().into(), Message::from(prev_hash)];
        messages.extend(later.last().map(|offer| offer.message.clone().into()));
        messages
    }

    fn find(&self, template_id: u64) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.message.template_id == template_id)
    }

    /// Checks a solution; a valid one makes the next block's template, which is returned for all clients.
    fn solve(&mut self, submitted: &SubmitSolution) -> Result<Vec<Message>> {
        let SubmitSolution { template_id, version, .. } = *submitted;
        let template = self.find(template_id).map(|offer| offer.message.clone());
        let outcome = match &template {
            Some(template) => match solution::extend(&mut self.chain, template, submitted, unix_time_s()) {
                Ok(block) => Outcome::Block(block),
                Err(error) => Outcome::Refused(format!("{error:#}")),
            },
            None if (1..=self.last_template_id).contains(&template_id) => Outcome::Late,
            None => Outcome::Refused(format!("there was no template {template_id}")),
        };
        let is_block = matches!(outcome, Outcome::Block(_));
        let template_version = template.map(|template| template.version);
        self.records.solutions.push(Solution { template_id, version, template_version, outcome });
        if !is_block {
            return Ok(Vec::new());
        }
        self.offers.clear();
        self.offer(true)?;
        Ok(self.present())
    }
}

async fn accept(listener: TcpListener, identity: ServerIdentity, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let (identity, shared) = (identity.clone(), Arc::clone(&shared));
        connections.spawn(async move {
            if let Err(error) = serve(stream, identity, &shared).await {
                shared.change(|state| state.records.failures.push(format!("{error:#}")));
            }
        });
    }
}

/// One client, until it leaves.
async fn serve(mut stream: TcpStream, identity: ServerIdentity, shared: &Shared) -> Result<()> {
    let config = ServerConfig::new(protocol::TEMPLATE_DISTRIBUTION, identity);
    let mut connection = ServerConnection::new(config, rand::random())?;
    // Before it said what its coinbase needs, a client gets no template.
    let mut news = None;
    let mut buffer = [0; 16 * 1024];
    loop {
        while let Some(bytes) = connection.poll_transmit() {
            stream.write_all(&bytes).await?;
        }
        tokio::select! {
            read = stream.read(&mut buffer) => {
                let count = read?;
                if count == 0 {
                    return Ok(());
                }
                connection.receive(&buffer[..count], unix_time_s())?;
                while let Some(event) = connection.poll_event() {
                    if let Event::Message(message) = event {
                        answer(&message, &mut connection, &mut news, shared)?;
                    }
                }
            }
            message = next(&mut news) => connection.send(&message?)?,
        }
    }
}

async fn next(news: &mut Option<broadcast::Receiver<Message>>) -> Result<Message> {
    match news {
        Some(news) => Ok(news.recv().await?),
        None => std::future::pending().await,
    }
}

fn answer(
    message: &Message,
    connection: &mut ServerConnection,
    news: &mut Option<broadcast::Receiver<Message>>,
    shared: &Shared,
) -> Result<()> {
    match message {
        Message::CoinbaseOutputConstraints(constraints) => {
            let present = shared.change(|state| {
                state.records.constraints.push(constraints.clone());
                // Under the lock, so that nothing is missed and nothing comes twice.
                *news = Some(shared.news.subscribe());
                state.present()
            });
            present.iter().try_for_each(|message| connection.send(message))?;
        }
        Message::RequestTransactionData(request) => {
            let state = shared.state();
            let answer = match state.find(request.template_id) {
                Some(offer) => offer.transaction_data()?.into(),
                None => RequestTransactionDataError {
                    template_id: request.template_id,
                    error_code: "stale-template-id".try_into()?,
                }
                .into(),
            };
            connection.send(&answer)?;
        }
        Message::SubmitSolution(solution) => {
            // Sent under the lock, so that a client that comes now gets nothing twice.
            shared.change(|state| {
                for message in state.solve(solution)? {
                    // Fails only if this client asked for no template.
                    let _ = shared.news.send(message);
                }
                anyhow::Ok(())
            })?;
        }
        Message::Unknown(_) => {}
        other => bail!("{} is not for a template provider", other.name()),
    }
    Ok(())
}

pub(crate) fn unix_time_s() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u32::try_from(since.as_secs()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Client;
    use midstate_sv2::messages::RequestTransactionData;
    use midstate_sv2::{B0_64K, ClientConfig, U256};

    /// A client that said what its coinbase needs.
    async fn client(provider: &Provider) -> Client {
        let address = provider.address();
        let mut config = ClientConfig::mining(provider.authority(), "127.0.0.1", address.port()).unwrap();
        config.setup.protocol = protocol::TEMPLATE_DISTRIBUTION;
        let mut client = Client::connect(address, config).await.unwrap();
        let constraints = CoinbaseOutputConstraints {
            coinbase_output_max_additional_size: 100,
            coinbase_output_max_additional_sigops: 4,
        };
        client.send(&constraints.into()).await.unwrap();
        client
    }

    #[tokio::test]
    async fn a_client_gets_a_future_template_then_its_prev_hash_then_what_is_new() {
        let provider = Provider::start(0x207f_ffff).await.unwrap();
        let mut first = client(&provider).await;
        let Message::NewTemplate(template) = first.message().await.unwrap() else { panic!("no template") };
        let Message::TemplateSetNewPrevHash(prev_hash) = first.message().await.unwrap() else {
            panic!("no previous hash")
        };
        assert!(template.future_template);
        assert_eq!(prev_hash.template_id, template.template_id);
        assert_eq!(prev_hash.prev_hash, U256::from_le_bytes(provider.tip().hash.0));

        let refreshed = provider.refresh().unwrap();
        let Message::NewTemplate(new) = first.message().await.unwrap() else { panic!("no template") };
        assert!(!new.future_template && new.template_id == refreshed && refreshed > template.template_id);
        assert_ne!(new.merkle_path, template.merkle_path);

        let mut second = client(&provider).await;
        for expected in [template.template_id, prev_hash.template_id, refreshed] {
            match second.message().await.unwrap() {
                Message::NewTemplate(template) => assert_eq!(template.template_id, expected),
                Message::TemplateSetNewPrevHash(new) => assert_eq!(new.template_id, expected),
                other => panic!("{other}"),
            }
        }
        assert_eq!(provider.records().constraints.len(), 2);
    }

    #[tokio::test]
    async fn transactions_are_told_and_a_solution_of_no_template_is_refused() {
        let provider = Provider::start(0x207f_ffff).await.unwrap();
        let mut client = client(&provider).await;
        let (template, _) = (client.message().await.unwrap(), client.message().await.unwrap());
        let Message::NewTemplate(template) = template else { panic!("no template") };
        let template_id = template.template_id;
        client.send(&RequestTransactionData { template_id }.into()).await.unwrap();
        let Message::RequestTransactionDataSuccess(data) = client.message().await.unwrap() else {
            panic!("no transactions")
        };
        assert_eq!(data.transaction_list.len(), usize::from(TRANSACTIONS));
        client.send(&RequestTransactionData { template_id: 99 }.into()).await.unwrap();
        let Message::RequestTransactionDataError(error) = client.message().await.unwrap() else {
            panic!("transactions of no template")
        };
        assert_eq!(error.template_id, 99);
        let solution = SubmitSolution {
            template_id: 99,
            version: template.version,
            header_timestamp: unix_time_s(),
            header_nonce: 0,
            coinbase_tx: B0_64K::empty(),
        };
        client.send(&solution.into()).await.unwrap();
        let limit = Duration::from_secs(20);
        provider.until("the solution", limit, |records| records.solutions.first().cloned()).await.unwrap();
        assert_eq!(provider.records().refused(), ["there was no template 99"]);
        assert_eq!(provider.tip().height, 0);
    }
}
