//! `pool_sv2` between our template provider and our clients.

use std::net::SocketAddr;

use anyhow::{Context, Result, bail, ensure};
use midstate_spec::{BlockHash, Target};
use midstate_sv2::channel::VERSION_ROLLING_MASK;
use midstate_sv2::messages::error_codes::submit_shares as codes;
use midstate_sv2::messages::{Message, SubmitSharesExtended, UpdateChannel};
use midstate_sv2::{B0_32, ChannelUpdate, PoolUrl, U256};

use super::mining::{Mining, Versions, mine};
use super::{NBITS, Places, SOON, constrained};
use crate::client::{Answer, Client, Session, Share, Targets};
use crate::processes::{Process, free_address};
use crate::provider::{Outcome, Provider, Records};
use crate::results::Results;
use crate::settings::{self, Authority};

pub(crate) const PEER: &str = "pool_sv2";
/// What the client of single steps says of its speed: 20,000 hashes a share.
const HASHES_PER_S: f32 = 200_000.0;

/// A running pool and what it runs on.
#[derive(Debug)]
struct Running {
    _process: Process,
    provider: Provider,
    address: SocketAddr,
    authority: Authority,
}

impl Running {
    async fn start(places: &Places, share_batch: u32, name: &str) -> Result<Self> {
        let provider = Provider::start(NBITS).await?;
        let (address, authority) = (free_address()?, Authority::generate()?);
        let text =
            settings::pool(address, &authority, share_batch, (provider.address(), provider.authority()));
        let file = places.settings_file(name, &text)?;
        let mut process =
            Process::start(&places.peers.join(PEER), &["--config", &file], name, &places.logs, false)?;
        process.connect(address).await?;
        Ok(Self { _process: process, provider, address, authority })
    }

    fn url(&self) -> Result<PoolUrl> {
        Ok(PoolUrl::new(&self.address.ip().to_string(), self.address.port(), self.authority.public)?)
    }

    async fn client(&self) -> Result<Client> {
        Client::mining(self.address, self.authority.public).await
    }
}

/// All checks against this peer.
pub(crate) async fn run(places: &Places, results: &mut Results) {
    let set_up = async {
        let pool = Running::start(places, 1, "pool_sv2").await?;
        let evidence = constrained(&pool.provider).await?;
        Ok((pool, evidence))
    };
    let Some(pool) = results.check("template_provider_serves_the_pool", PEER, set_up).await else { return };
    let opened =
        results.check("extended_channel_future_job_then_prev_hash", PEER, extended_channel(&pool)).await;
    if let Some(mut session) = opened {
        let session = &mut session;
        results.check("share_accepted", PEER, plain_share(session, None)).await;
        results
            .check(
                "share_with_rolled_version_accepted",
                PEER,
                plain_share(session, Some(VERSION_ROLLING_MASK)),
            )
            .await;
        results.check("bad_shares_refused_each_with_its_code", PEER, bad_shares(session)).await;
        results.check("job_on_the_same_prev_hash", PEER, refreshed(&pool, session)).await;
        results.check("target_change_holds_for_later_jobs", PEER, target_change(&pool, session)).await;
        results.check("block_reaches_the_template_provider", PEER, block(&pool, session)).await;
    }
    results.check("standard_channel_takes_jobs_of_its_group", PEER, standard_in_group(&pool)).await;
    for (check, options, versions) in [
        ("miner_on_extended_channel", &[][..], Versions::AsGiven),
        ("miner_on_standard_channel", &["--standard"], Versions::AsGiven),
        ("miner_rolls_versions_on_extended_channel", &["--version-rolling", "first"], Versions::Rolled),
        (
            "miner_rolls_versions_on_standard_channel",
            &["--standard", "--version-rolling", "first"],
            Versions::Rolled,
        ),
    ] {
        let mining = async {
            let mining = Mining { name: check, options, versions, share_batch: 1 };
            let evidence = mine(places, &pool.provider, &pool.url()?, mining).await?;
            Ok(((), evidence))
        };
        results.check(check, PEER, mining).await;
    }
    let name = "miner_credits_batched_answers";
    let batches = async {
        let pool = Running::start(places, 4, "pool_sv2_batches").await?;
        let mining = Mining { name, options: &[], versions: Versions::AsGiven, share_batch: 4 };
        let evidence = mine(places, &pool.provider, &pool.url()?, mining).await?;
        Ok(((), evidence))
    };
    results.check(name, PEER, batches).await;
    let no_failures = async {
        let records = pool.provider.records();
        ensure!(records.failures.is_empty(), "connections failed: {:?}", records.failures);
        ensure!(records.refused().is_empty(), "solutions were refused: {:?}", records.refused());
        let blocks = records.blocks().count();
        let height = pool.provider.tip().height;
        ensure!(u64::from(height) == u64::try_from(blocks)?, "height {height} after {blocks} blocks");
        Ok(((), format!("height {height}, {blocks} blocks, {} late, none refused", records.late())))
    };
    results.check("template_provider_saw_no_failure", PEER, no_failures).await;
}

async fn extended_channel(pool: &Running) -> Result<(Session, String)> {
    let mut session = pool.client().await?.open_extended(HASHES_PER_S).await?;
    let evidence = future_job_then_prev_hash(pool, &mut session).await?;
    Ok((session, evidence))
}

/// The first two messages on a channel: a job that waits, and the previous hash that names it.
async fn future_job_then_prev_hash(pool: &Running, session: &mut Session) -> Result<String> {
    let (message, update) = session.next().await?;
    let Some(ChannelUpdate::FutureJob { job_id }) = update else { bail!("{message} is no future job") };
    let (message, update) = session.next().await?;
    let (Message::SetNewPrevHash(new), Some(ChannelUpdate::NewPrevHash { job_id: named })) =
        (&message, update)
    else {
        bail!("{message} came instead of SetNewPrevHash")
    };
    ensure!(named == job_id, "SetNewPrevHash names job {named}, and the future job is {job_id}");
    let tip = pool.provider.tip();
    ensure!(
        new.prev_hash.to_le_bytes() == tip.hash.0,
        "prev_hash is {}, not the tip {}",
        new.prev_hash,
        tip.hash
    );
    ensure!(new.nbits == pool.provider.nbits(), "nbits is {:08x}", new.nbits);
    Ok(format!("channel {}, job {job_id}, prev_hash {}", session.channel_id(), tip.hash))
}

/// Finds a share that is no block, submits it, and wants it accepted.
async fn plain_share(session: &mut Session, rolled: Option<u32>) -> Result<((), String)> {
    let (share, hash) = find_plain(session, rolled).await?;
    accepted(session, share).await?;
    Ok((
        (),
        format!(
            "job {}, version {:08x}, nonce {:08x}, hash {hash}",
            share.job_id, share.version, share.nonce
        ),
    ))
}

async fn find_plain(session: &Session, rolled: Option<u32>) -> Result<(Share, BlockHash)> {
    let job = session.active()?;
    let targets = Targets::of(&job)?;
    let version = job.version ^ rolled.unwrap_or_default();
    session.find(version, move |hash| targets.is_plain_share(hash)).await
}

async fn accepted(session: &mut Session, share: Share) -> Result<()> {
    let number = session.submit(share).await?;
    match session.answer(number).await? {
        Answer::Accepted(success) => {
            let count = success.new_submits_accepted_count;
            ensure!(count == 1, "{count} shares were accepted at once, where one was submitted");
            Ok(())
        }
        Answer::Refused(error) => bail!("share {number} was refused: {}", error.error_code),
    }
}

/// Every share that a peer must refuse, with the code it must say.
async fn bad_shares(session: &mut Session) -> Result<((), String)> {
    // With a version that no share had so far, else the first one found would be the same again.
    let (good, _) = find_plain(session, Some(1 << 16)).await?;
    accepted(session, good).await?;
    let targets = Targets::of(&session.active()?)?;
    let version = good.version;
    let (weak, _) = session.find(version, move |hash| !targets.share.is_met_by(hash)).await?;
    let foreign = Share { version: version ^ 1, ..good };
    let extranonce = session.extranonce();
    let mut said = Vec::new();
    for (number, share, extranonce, expected) in [
        (1001, good, &extranonce[..], codes::DUPLICATE_SHARE),
        (1002, weak, &extranonce, codes::DIFFICULTY_TOO_LOW),
        (1003, Share { job_id: u32::MAX, ..good }, &extranonce, codes::INVALID_JOB_ID),
        (1004, foreign, &extranonce, codes::INVALID_NON_ROLLABLE_VERSION_BIT),
        (1005, Share { ntime: good.ntime - 1, ..good }, &extranonce, codes::INVALID_SHARE),
        (1006, good, &[0], codes::BAD_EXTRANONCE_SIZE),
    ] {
        // The channel itself would refuse most of these: they are sent past it.
        session.send(raw(session.channel_id(), number, share, extranonce)?).await?;
        let code = refusal(session, number).await?;
        ensure!(code == expected, "the answer is {code}, where {expected} is expected");
        said.push(code);
    }
    Ok(((), said.join(", ")))
}

fn raw(
    channel_id: u32,
    sequence_number: u32,
    share: Share,
    extranonce: &[u8],
) -> Result<SubmitSharesExtended> {
    let Share { job_id, nonce, ntime, version } = share;
    let extranonce = B0_32::new(extranonce.to_vec())?;
    Ok(SubmitSharesExtended { channel_id, sequence_number, job_id, nonce, ntime, version, extranonce })
}

async fn refusal(session: &mut Session, number: u32) -> Result<String> {
    match session.answer(number).await? {
        Answer::Refused(error) => Ok(error.error_code.to_string()),
        Answer::Accepted(_) => bail!("share {number} was accepted"),
    }
}

/// A template that is to be mined at once becomes a job on the same previous hash, and shares of both jobs count.
async fn refreshed(pool: &Running, session: &mut Session) -> Result<((), String)> {
    let old = session.active()?;
    let (late, _) = find_plain(session, Some(1 << 13)).await?;
    let template_id = pool.provider.refresh()?;
    let job_id = new_job(session).await?;
    let new = session.active()?;
    ensure!(new.prev_hash == old.prev_hash, "the previous hash changed");
    ensure!(new.merkle_root != old.merkle_root, "the merkle root did not change with the template");
    accepted(session, late).await.context("the share of the job before")?;
    let (share, hash) = find_plain(session, None).await?;
    accepted(session, share).await?;
    Ok(((), format!("template {template_id}, job {job_id} beside {}, hash {hash}", old.job_id)))
}

async fn new_job(session: &mut Session) -> Result<u32> {
    let wanted = |_: &Message, update: Option<&ChannelUpdate>| match update {
        Some(ChannelUpdate::NewJob { job_id }) => Some(*job_id),
        _ => None,
    };
    session.until("a job on the same previous hash", wanted).await
}

/// Says that the miner is eight times as fast: the target that comes must hold for the next job and not for this one.
async fn target_change(pool: &Running, session: &mut Session) -> Result<((), String)> {
    let old = session.active()?;
    let old_target = Targets::of(&old)?.share;
    let (on_old_job, _) = find_plain(session, Some(1 << 14)).await?;
    let update = UpdateChannel {
        channel_id: session.channel_id(),
        nominal_hash_rate: 8.0 * HASHES_PER_S,
        maximum_target: U256::MAX,
    };
    session.send(update).await?;
    let wanted = |_: &Message, update: Option<&ChannelUpdate>| match update {
        Some(ChannelUpdate::Target(target)) => Some(*target),
        _ => None,
    };
    let set = session.until("SetTarget", wanted).await?;
    let set = Target::from_le_bytes(set.to_le_bytes());
    let ratio = set.expected_hashes() / old_target.expected_hashes();
    ensure!(
        (7.0..9.0).contains(&ratio),
        "a share takes {ratio:.2} times as many hashes as before, not 8 times"
    );
    accepted(session, on_old_job).await.context("the share of the job before, by that job's target")?;
    pool.provider.refresh()?;
    new_job(session).await?;
    let targets = Targets::of(&session.active()?)?;
    ensure!(targets.share == set, "the new job has the target {}, not {set}", targets.share);
    let version = session.active()?.version;
    let between = move |hash: &BlockHash| old_target.is_met_by(hash) && !targets.share.is_met_by(hash);
    let (weak, _) = session.find(version, between).await?;
    let number = session.submit(weak).await?;
    let code = refusal(session, number).await.context("a share by the old target")?;
    ensure!(code == codes::DIFFICULTY_TOO_LOW, "a share by the old target is refused as {code}");
    let (share, hash) = find_plain(session, None).await?;
    accepted(session, share).await?;
    Ok((
        (),
        format!("a share takes {ratio:.2} times the hashes; by the old target refused, hash {hash} accepted"),
    ))
}

/// Finds a block; the template provider must get it whole, and the chain goes on.
async fn block(pool: &Running, session: &mut Session) -> Result<((), String)> {
    let before = pool.provider.records().solutions.len();
    let job = session.active()?;
    let (late, _) = find_plain(session, Some(1 << 15)).await?;
    let targets = Targets::of(&job)?;
    let (share, hash) = session.find(job.version, move |hash| targets.block.is_met_by(hash)).await?;
    accepted(session, share).await?;
    let found = |records: &Records| records.solutions.get(before).cloned();
    let solution = pool.provider.until("the solution", SOON, found).await?;
    let Outcome::Block(block) = solution.outcome else { bail!("the solution is {:?}", solution.outcome) };
    ensure!(block.hash == hash, "the block that came is {}, and {hash} was submitted", block.hash);
    let wanted = |message: &Message, update: Option<&ChannelUpdate>| match (message, update) {
        (Message::SetNewPrevHash(new), Some(ChannelUpdate::NewPrevHash { .. })) => Some(new.prev_hash),
        _ => None,
    };
    let prev_hash = session.until("SetNewPrevHash", wanted).await?;
    ensure!(prev_hash.to_le_bytes() == hash.0, "the next job is on {prev_hash}, not on the block");
    // The channel knows that its job is dead: the share is sent past it.
    session.send(raw(session.channel_id(), 2001, late, &session.extranonce())?).await?;
    let code = refusal(session, 2001).await?;
    ensure!(code == codes::STALE_SHARE, "a share of the dead job is refused as {code}");
    Ok((
        (),
        format!(
            "height {}, template {}, hash {hash}; late share: {code}",
            block.height, solution.template_id
        ),
    ))
}

/// A client that does not insist on standard jobs gets later ones as extended jobs of its channel's group.
async fn standard_in_group(pool: &Running) -> Result<((), String)> {
    let mut session = pool.client().await?.open_standard(HASHES_PER_S).await?;
    future_job_then_prev_hash(pool, &mut session).await?;
    let (share, _) = find_plain(&session, None).await?;
    accepted(&mut session, share).await?;
    pool.provider.refresh()?;
    let group = session.group();
    let wanted = |message: &Message, update: Option<&ChannelUpdate>| match (message, update) {
        (Message::NewExtendedMiningJob(job), Some(ChannelUpdate::NewJob { job_id })) => {
            Some((job.channel_id, *job_id))
        }
        _ => None,
    };
    let (addressed, job_id) = session.until("an extended job for the group", wanted).await?;
    ensure!(addressed == group, "the job is for channel {addressed}, and the group is {group}");
    let (share, hash) = find_plain(&session, None).await?;
    accepted(&mut session, share).await?;
    Ok(((), format!("channel {} in group {group}, job {job_id}, hash {hash}", session.channel_id())))
}
