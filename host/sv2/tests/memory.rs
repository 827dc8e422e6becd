//! What idle connections cost a server. Counts of the allocator, which do not depend on the machine.

#![allow(clippy::unwrap_used, reason = "clippy knows #[test] functions as tests, but not their helpers")]

use std::sync::Arc;

use allocation_counter::measure;
use midstate_spec::Target;
use midstate_sv2::channel::server::{
    ExtranoncePrefixes, JobTemplate, PrevHash, ServerChannels, ServerChannelsConfig, ShareRate,
};
use midstate_sv2::messages::{Message, OpenExtendedMiningChannel};
use midstate_sv2::noise::{AuthorityKeypair, ServerIdentity};
use midstate_sv2::{
    B0_64K, ClientConfig, ClientConnection, Event, SEQ0_255, ServerConfig, ServerConnection, U256,
};

const NOW: u32 = 1_700_000_000;
const NBITS: u32 = 0x1d00_ffff;

fn exchange(client: &mut ClientConnection, server: &mut ServerConnection) {
    while let Some(up) = client.poll_transmit() {
        server.receive(&up, NOW).unwrap();
        if let Some(down) = server.poll_transmit() {
            client.receive(&down, NOW).unwrap();
        }
    }
}

#[test]
fn ten_thousand_idle_encrypted_connections_take_less_than_400_mb() {
    const CONNECTIONS: usize = 200;
    let authority = AuthorityKeypair::from_secret([1; 32]).unwrap();
    let identity = ServerIdentity::issue(&authority, [2; 32], NOW, NOW + 3600).unwrap();
    let template = Arc::new(JobTemplate {
        template_id: 1,
        version: 0,
        version_rolling_allowed: true,
        merkle_path: SEQ0_255::new(&[U256::ZERO; 12]).unwrap(),
        coinbase_tx_prefix: B0_64K::new(vec![1; 100]).unwrap(),
        coinbase_tx_suffix: B0_64K::new(vec![2; 150]).unwrap(),
    });
    let rate = ShareRate {
        shares_per_minute: 20.0,
        easiest: Target::MAX,
        block: Target::from_nbits(NBITS).unwrap(),
    };
    let config =
        ServerChannelsConfig { max_channels: 64, share_batch: 1, rate, vardiff: true, fixed_version: false };
    let mut prefixes = ExtranoncePrefixes::new(&[], 4, 12).unwrap();
    let mut kept = Vec::with_capacity(CONNECTIONS);
    let taken = measure(|| {
        for number in 0..CONNECTIONS {
            let seed = [u8::try_from(number).unwrap(); 32];
            let mut client =
                ClientConnection::new(ClientConfig::mining(authority.public(), "pool", 1).unwrap(), seed)
                    .unwrap();
            let mut server = ServerConnection::new(ServerConfig::mining(identity.clone()), seed).unwrap();
            exchange(&mut client, &mut server);
            assert!(matches!(server.poll_event(), Some(Event::Ready { .. })));
            let open = OpenExtendedMiningChannel {
                request_id: 1,
                user_identity: "a worker".try_into().unwrap(),
                nominal_hash_rate: 1e12,
                max_target: U256::MAX,
                min_extranonce_size: 8,
            };
            client.send(&Message::from(open)).unwrap();
            exchange(&mut client, &mut server);
            let Some(Event::Message(Message::OpenExtendedMiningChannel(open))) = server.poll_event() else {
                panic!("no request")
            };
            let mut channels = ServerChannels::new(config, 0);
            channels.new_prev_hash(
                &template,
                PrevHash::new(U256::ZERO, NOW, NBITS).unwrap(),
                &mut Vec::new(),
            );
            let mut out = Vec::new();
            channels.open(&open, &mut prefixes, NOW, &mut out).unwrap();
            for message in &out {
                server.send(message).unwrap();
            }
            client.receive(&server.poll_transmit().unwrap(), NOW).unwrap();
            kept.push((server, channels));
        }
    });
    let own = size_of::<(ServerConnection, ServerChannels)>();
    let each = usize::try_from(taken.bytes_current).unwrap() / CONNECTIONS + own;
    println!("{each} bytes a connection with a channel, {own} of them its own");
    assert!(each < 40_000, "{each} bytes a connection");
}
