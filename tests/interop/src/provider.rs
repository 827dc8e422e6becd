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
use midstate_sv2::{Event, Limits, ServerConfig, ServerConnection};
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
        self.solutions.iter().filter_map(|solution| Some((solution, *solution.outcome.as_ref().ok()?)))
    }

    pub(crate) fn refused(&self) -> Vec<&str> {
        self.solutions.iter().filter_map(|solution| Some(solution.outcome.as_ref().err()?.as_str())).collect()
    }
}

/// A solution that came, and what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Solution {
    pub(crate) template_id: u64,
    pub(crate) version: u32,
    /// The template's, if there was one.
    pub(crate) template_version: Option<u32>,
    pub(crate) outcome: Result<Block, String>,
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
                    "the template provider waited {limit:?} for {what}; blocks {}, refused {:?}, failures {:?}",
                    records.blocks().count(),
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
            Some(template) => solution::extend(&mut self.chain, template, submitted, unix_time_s())
                .map_err(|error| format!("{error:#}")),
            None => Err(format!("template {template_id} is not of this tip")),
        };
        let is_block = outcome.is_ok();
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
    let config = ServerConfig {
        identity,
        protocol: protocol::TEMPLATE_DISTRIBUTION,
        supported_flags: 0,
        success_flags: 0,
        limits: Limits::default(),
    };
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
