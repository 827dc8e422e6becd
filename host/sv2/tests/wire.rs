//! Bytes on the wire: of single messages, and that README shows what `cargo xtask bench wire` prints.

use midstate_sv2::messages::Message;

#[path = "../benches/common/hour.rs"]
mod hour;
#[path = "../benches/common/transports.rs"]
mod transports;

use hour::{Channels, Wire, Writer, sv1};

/// What a message takes: in JSON, as SV2 in plain text, through Noise.
fn sizes(json: &serde_json::Value, message: &Message) -> [usize; 3] {
    let sealed = |wire| Writer::pair(wire).map(|mut writer| writer.write(message));
    let [plain, noise] = [Wire::Plain, Wire::Noise].map(|wire| {
        let [client, server] = sealed(wire);
        assert_eq!(client, server);
        client
    });
    [sv1::size(json), plain, noise]
}

#[test]
fn each_message_takes_the_bytes_that_its_fields_add_up_to() {
    let [notify, submit, result] = [sv1::notify(false), sv1::submit(), sv1::result()];
    assert_eq!(sizes(&notify, &Channels::Standard.job(false)), [1316, 55, 87]);
    assert_eq!(sizes(&notify, &Channels::Extended.job(false)), [1316, 582, 614]);
    assert_eq!(sizes(&submit, &Channels::Standard.share()), [132, 30, 62]);
    assert_eq!(sizes(&submit, &Channels::Extended.share()), [132, 39, 71]);
    assert_eq!(sizes(&result, &hour::success()), [39, 26, 58]);
    assert_eq!(sizes(&sv1::set_difficulty(), &hour::set_target()), [62, 42, 74]);
    // A future job has no time, and a message more announces the block.
    assert_eq!(sizes(&sv1::notify(true), &Channels::Standard.job(true)), [1315, 51, 83]);
    assert_eq!(sizes(&sv1::notify(true), &hour::set_new_prev_hash()), [1315, 54, 86]);
}

#[test]
fn an_hour_is_the_sum_of_its_messages() {
    let traffic = hour::play(Channels::Standard, Wire::Noise, 20, 1);
    let (jobs, blocks, targets, shares) = (114, 6, 6, 20);
    assert_eq!(traffic.up, shares * 62);
    assert_eq!(traffic.down, jobs * 87 + blocks * (83 + 86) + targets * 74 + shares * 58);
    let batched = hour::play(Channels::Standard, Wire::Noise, 20, 10);
    assert_eq!(traffic.down - batched.down, 18 * 58);
}

#[test]
fn readme_shows_the_table_that_is_printed() {
    let readme = include_str!("../../../README.md");
    for line in hour::table() {
        assert!(
            readme.lines().any(|shown| shown == line),
            "run `cargo xtask bench wire`; README has not: {line}"
        );
    }
}
