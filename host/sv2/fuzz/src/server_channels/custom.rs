//! Jobs of a client's own choice: which it may have, and that both sides have the same.
//!
//! Source: SV2 5.3.18 to 5.3.20. Left out: tokens, which are an owner's to judge.

use midstate_sv2::channel::server::ServerChannels;
use midstate_sv2::messages::error_codes::set_custom_mining_job as codes;
use midstate_sv2::messages::{Message, SetCustomMiningJob};
use midstate_sv2::{B0_64K, B0_255, ClientChannel, SEQ0_255, U256};

use super::{Choices, EASY, NOW, VERSION, World, is_meant_by};

/// Custom jobs that were checked and wait for the owner's word.
const MAX_CHECKED: usize = 4;
/// Coinbase outputs: one, to anyone.
const OUTPUTS: &[u8] = &[1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0x51];

impl World {
    /// A client asks for a job of its own, which may break a rule: the first that it breaks is the server's answer.
    pub(super) fn check_custom_job(&mut self, which: u8, choices: &mut Choices<'_>, out: &mut Vec<Message>) {
        let (fault, content) = (choices.byte(), choices.byte());
        let (prev_hash, nbits, first_ntime) = self.tip.unwrap_or((U256::MAX, EASY, NOW));
        let mut outputs = OUTPUTS.to_vec();
        match fault {
            5 => outputs.truncate(usize::from(content) % OUTPUTS.len()),
            6 => outputs.push(content),
            7 => outputs = choices.bytes(usize::from(content)).to_vec(),
            _ => {}
        }
        let prefix = if fault == 4 { 9 } else { usize::from(content % 9) };
        let request = SetCustomMiningJob {
            channel_id: if which & 0x80 == 0 { self.channel(which) } else { self.group(which) },
            request_id: u32::from(which),
            mining_job_token: B0_255::new(vec![content]).expect("one byte fits"),
            // Bits that may be rolled, so that jobs differ whose headers do not.
            version: VERSION | u32::from(content & 0x20),
            prev_hash: if fault == 1 { U256::ZERO } else { prev_hash },
            min_ntime: if fault == 3 { first_ntime - 1 } else { first_ntime + u32::from(fault & 0x18) },
            nbits: if fault == 2 { nbits ^ 1 } else { nbits },
            coinbase_tx_version: 2,
            coinbase_prefix: B0_255::new(vec![1; prefix]).expect("nine bytes fit"),
            coinbase_tx_input_n_sequence: u32::MAX,
            coinbase_tx_outputs: B0_64K::new(outputs).expect("255 bytes fit"),
            coinbase_tx_locktime: 0,
            merkle_path: SEQ0_255::new(&[U256::ZERO][..usize::from(fault >> 7)]).expect("one hash fits"),
        };
        let expected = if self.has_standard_channels {
            Err(codes::JD_NOT_SUPPORTED)
        } else if !self.clients.iter().any(|client| is_meant_by(client, request.channel_id)) {
            Err(codes::INVALID_CHANNEL_ID)
        } else if self.tip.is_none() || fault == 1 {
            Err(codes::STALE_CHAIN_TIP)
        } else {
            match fault {
                2 => Err(codes::INVALID_NBITS),
                3 => Err(codes::INVALID_MIN_NTIME),
                4 => Err(codes::INVALID_COINBASE_PREFIX),
                5 | 6 => Err(codes::INVALID_COINBASE_TX_OUTPUTS),
                _ => Ok(()),
            }
        };
        let checked = self.server.check_custom_job(&request);
        // A check changes nothing.
        assert_eq!(self.server.check_custom_job(&request).err(), checked.as_ref().err().copied());
        match checked {
            Ok(job) => {
                assert_eq!((expected, job.request()), (Ok(()), &request));
                self.checked.truncate(MAX_CHECKED - 1);
                self.checked.push_front(job);
            }
            Err(code) => {
                // Any bytes may be outputs or not.
                let may_be = fault == 7 && code == codes::INVALID_COINBASE_TX_OUTPUTS;
                assert!(expected == Err(code) || may_be || self.may_have_ended(&request, code));
                ServerChannels::refuse_custom_job(&request, code, out);
                assert!(is_refusal(out, &request, code));
            }
        }
    }

    /// The owner agrees to a custom job, perhaps not for the first time: clients get what their server has, or the reason
    /// why not any more.
    pub(super) fn accept_custom_job(&mut self, which: usize, out: &mut Vec<Message>) {
        let Some(job) = self.checked.get(which % self.checked.len().max(1)) else { return };
        let request = job.request();
        let is_of_tip = self.tip.is_some_and(|(prev_hash, ..)| prev_hash == request.prev_hash);
        let is_meant = |client: &&mut ClientChannel| is_meant_by(client, request.channel_id);
        let takers = self.clients.iter_mut().filter(is_meant).collect::<Vec<_>>();
        match (self.server.accept_custom_job(job, out), &out[..]) {
            (Ok(job_id), [Message::SetCustomMiningJobSuccess(success)]) => {
                assert!(is_of_tip && !takers.is_empty());
                self.given.push(request.clone());
                assert_eq!((success.channel_id, success.job_id), (request.channel_id, job_id));
                for client in takers {
                    let ClientChannel::Extended(channel) = client else { panic!("its jobs are extended") };
                    channel.custom_job(request, success).expect("the tip is the client's");
                }
            }
            (Err(code), _) => {
                assert!(is_refusal(out, request, code));
                let expected =
                    if takers.is_empty() { codes::INVALID_CHANNEL_ID } else { codes::STALE_CHAIN_TIP };
                let is_expected = code == expected && (takers.is_empty() || !is_of_tip);
                assert!(is_expected || self.may_have_ended(request, code));
            }
            (result, out) => panic!("{result:?} and {out:?}"),
        }
    }

    /// Whether the code says that shares of such a job may be forgotten, and there was one.
    fn may_have_ended(&self, request: &SetCustomMiningJob, code: &str) -> bool {
        let content = |job: &SetCustomMiningJob| {
            (job.coinbase_prefix.clone(), job.coinbase_tx_outputs.clone(), job.merkle_path.len())
        };
        code == codes::INVALID_MINING_JOB_TOKEN
            && self.given.iter().any(|given| content(given) == content(request))
    }
}

/// Whether a refusal with this code is all that the client hears.
fn is_refusal(out: &[Message], request: &SetCustomMiningJob, code: &str) -> bool {
    let [Message::SetCustomMiningJobError(told)] = out else { return false };
    (told.channel_id, told.request_id) == (request.channel_id, request.request_id) && told.error_code == *code
}
