//! The command as a user runs it: a process with arguments, output, signals and an exit code.

mod common;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, ExitStatus, Output};

use common::{Running, midstate, text};
use midstate_spec::mainnet::HEADERS;
use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    midstate(arguments).output().expect("it runs")
}

/// Runs it and gives the one JSON object on its stdout.
fn json(arguments: &[&str]) -> (Value, ExitStatus) {
    let output = run(arguments);
    let out = text(&output.stdout);
    assert_eq!(out.lines().count(), 1, "{out}\n{}", text(&output.stderr));
    (serde_json::from_str(&out).expect("a JSON object"), output.status)
}

/// Runs it, expects a failure, and gives what it says.
fn complaint(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(!output.status.success(), "{arguments:?}");
    assert!(output.stdout.is_empty(), "{}", text(&output.stdout));
    text(&output.stderr)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn path_text(path: &Path) -> &str {
    path.to_str().expect("a path of the test's own")
}

#[test]
fn known_headers_hash_to_what_block_explorers_show() {
    for known in HEADERS {
        let header = hex(&known.header.to_bytes());
        let (value, status) = json(&["hash", "--json", &header]);
        assert!(status.success());
        assert_eq!(value["hash"], known.hash.to_string());
        assert_eq!(value["meets_target"], true);
        assert_eq!(value["nonce"], known.header.nonce);
    }
    let output = run(&["hash", &hex(&HEADERS[0].header.to_bytes())]);
    let out = text(&output.stdout);
    for expected in ["000000000019d6689c085ae165831e93", "2083236893", "1d00ffff", "met: difficulty 1.000"] {
        assert!(out.contains(expected), "{expected}: {out}");
    }
    let mut other = HEADERS[0].header;
    other.nonce += 1;
    assert!(text(&run(&["hash", &hex(&other.to_bytes())]).stdout).contains("not met"));
}

#[test]
fn a_header_that_is_none_is_refused_with_place_or_length() {
    let header = hex(&HEADERS[0].header.to_bytes());
    assert!(complaint(&["hash", &header[..158]]).contains("160 hex digits; this has 158"));
    assert!(complaint(&["hash", &format!("{header}00")]).contains("162"));
    assert!(complaint(&["hash", ""]).contains("this has 0"));
    let mut wrong = header.clone();
    wrong.replace_range(7..8, "x");
    assert!(complaint(&["hash", &wrong]).contains("character 8 of the header is 'x'"));
    wrong.replace_range(7..8, "é");
    assert!(complaint(&["hash", &wrong]).contains("'é'"));
}

#[test]
fn bad_words_are_answered_with_what_is_expected() {
    let unknown = complaint(&["selftest", "--fabric", "gpu"]);
    assert!(unknown.contains("cpu, sim[:ARCH], replay:FILE"), "{unknown}");
    #[cfg(feature = "tty")]
    assert!(complaint(&["selftest", "--fabric", "tty:/dev/no-such-port"]).contains("/dev/serial/by-id"));
    let key = "9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh";
    let mine = |url: &str| complaint(&["mine", "--user", "me", "--pool", url]);
    let no_key = mine("stratum2+tcp://pool.example:34254");
    assert!(
        no_key.contains("authority key is missing") && no_key.contains("HOST:PORT/AUTHORITY_KEY"),
        "{no_key}"
    );
    let mistyped = mine(&format!("stratum2+tcp://pool.example:34254/{}", key.replace("WddE", "WdeE")));
    assert!(mistyped.contains("checksum"), "{mistyped}");
    let old = mine("stratum+tcp://pool.example:3333");
    assert!(old.contains("stratum2+tcp"), "{old}");
    let secret = complaint(&["pool", "--key", "abc"]);
    assert!(secret.contains("64"), "{secret}");
    assert!(complaint(&["pool", "--nbits", "1d00fff"]).contains("8 hex digits"));
    assert!(complaint(&["pool", "--nbits", "00000000"]).contains("zero"));
    assert!(complaint(&["demo", "--blocks", "0"]).contains("--blocks"));
    assert!(complaint(&["demo", "--fabric", "replay:x"]).contains("sim or cpu"));
    assert!(complaint(&["selftest", "--fabric", "replay:no-such-file"]).contains("no-such-file"));
    assert!(complaint(&["selftest", "--fabric", "cpu", "--trace", "x.fst"]).contains("--fabric sim"));
}

#[test]
fn every_command_shows_examples() {
    let commands: [&[&str]; 9] = [
        &[],
        &["demo"],
        &["mine"],
        &["pool"],
        &["selftest"],
        &["hash"],
        &["keygen"],
        &["key"],
        &["key", "show"],
    ];
    for command in commands {
        let output = run(&[command, &["--help"]].concat());
        assert!(output.status.success());
        assert!(text(&output.stdout).contains("Example"), "{command:?}");
    }
    assert!(text(&run(&["--version"]).stdout).starts_with("midstate "));
}

#[test]
fn the_cpu_finds_every_built_in_nonce() {
    let (value, status) = json(&["selftest", "--fabric", "cpu", "--json"]);
    assert!(status.success());
    assert_eq!((&value["ok"], &value["hits_false"]), (&true.into(), &0.into()));
    assert_eq!(value["found"], HEADERS.len());
    assert_eq!(value["hashes"], 64 * HEADERS.len());
}

#[test]
fn the_simulated_board_finds_nonces_and_writes_its_trace() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, trace) = (folder.path().join("headers.bin"), folder.path().join("board.fst"));
    std::fs::write(&file, HEADERS[0].header.to_bytes()).expect("written");
    let arguments = ["selftest", "--fabric", "sim", "--json", "--headers", path_text(&file)];
    let (value, status) = json(&[&arguments[..], &["--trace", path_text(&trace)]].concat());
    assert!(status.success(), "{value}");
    assert_eq!((&value["headers"], &value["found"]), (&1.into(), &1.into()));
    assert!(std::fs::metadata(&trace).expect("a trace").len() > 0);
}

#[test]
fn every_architecture_that_is_always_built_finds_nonces() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("headers.bin");
    let headers: Vec<u8> = HEADERS.iter().take(4).flat_map(|known| known.header.to_bytes()).collect();
    std::fs::write(&file, headers).expect("written");
    for fabric in ["sim:compact", "sim:rolled", "sim:rolled-3", "sim:rolled-10", "sim:unrolled-16"] {
        let (value, status) =
            json(&["selftest", "--fabric", fabric, "--json", "--headers", path_text(&file)]);
        assert!(status.success(), "{value}");
        assert_eq!((&value["fabric"], &value["found"]), (&fabric.into(), &4.into()), "{value}");
    }
    let unknown = complaint(&["selftest", "--fabric", "sim:spiral"]);
    for name in ["`spiral`", "compact", "rolled", "rolled-10", "rolled-3"] {
        assert!(unknown.contains(name), "{unknown}");
    }
}

#[test]
fn a_record_replays_and_a_lie_in_it_fails_the_test() {
    let folder = tempfile::tempdir().expect("a folder");
    let record = folder.path().join("run.jsonl");
    let (value, status) = json(&["selftest", "--fabric", "cpu", "--json", "--record", path_text(&record)]);
    assert!(status.success(), "{value}");
    let replay = format!("replay:{}", path_text(&record));
    let (value, status) = json(&["selftest", "--fabric", &replay, "--json"]);
    assert!(status.success(), "{value}");

    let true_nonce = HEADERS[0].header.nonce;
    let lines = std::fs::read_to_string(&record).expect("a record");
    let (said, lie) = (format!("\"nonce\":{true_nonce}"), format!("\"nonce\":{}", true_nonce + 1));
    assert!(lines.contains(&said), "{lines}");
    std::fs::write(&record, lines.replacen(&said, &lie, 1)).expect("written");
    let (value, status) = json(&["selftest", "--fabric", &replay, "--json"]);
    assert!(!status.success());
    assert_eq!((&value["ok"], &value["hits_false"]), (&false.into(), &1.into()));
    assert_eq!(value["found"], HEADERS.len() - 1);
}

#[test]
fn header_files_that_cannot_work_are_refused_with_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("headers.bin");
    let refused = |bytes: &[u8]| {
        std::fs::write(&file, bytes).expect("written");
        complaint(&["selftest", "--fabric", "cpu", "--headers", path_text(&file)])
    };
    let two = [HEADERS[0].header.to_bytes(), HEADERS[1].header.to_bytes()].concat();
    assert!(refused(&two[..100]).contains("header 1 would begin at byte 80 and has 20 bytes"));
    assert!(refused(&[]).contains("0 bytes"));
    let mut wrong = two.clone();
    wrong[159] ^= 1;
    assert!(refused(&wrong).contains("header 1 at byte 80 does not meet its own target"));
    let missing = complaint(&["selftest", "--fabric", "cpu", "--headers", "no-such-file"]);
    assert!(missing.contains("no-such-file cannot be read"), "{missing}");
}

fn demo(arguments: &[&str], fabric: &str, blocks: u64) {
    let (value, status) = json(&[&["demo", "--json"], arguments].concat());
    assert!(status.success(), "{value}");
    assert_eq!((&value["ok"], &value["fabric"]), (&true.into(), &fabric.into()));
    assert!(value["blocks"].as_u64().expect("a number") >= blocks);
    for (name, expected) in [("hits_false", 0), ("shares_unknown", 0)] {
        assert_eq!(value[name], expected, "{name}");
    }
    assert_eq!(value["shares_accepted"], value["pool"]["shares_accepted"]);
    assert!(value["hashes"].as_u64().expect("a number") > 0);
    assert!(value["seconds"].as_f64().expect("a number") > 0.0);
}

#[test]
fn the_demo_mines_blocks_on_the_cpu() {
    demo(&["--fabric", "cpu", "--blocks", "2"], "cpu", 2);
}

#[test]
fn the_demo_mines_a_block_on_the_simulated_board() {
    demo(&["--blocks", "1"], "sim", 1);
}

#[cfg(unix)]
#[test]
fn mine_and_pool_meet_and_end_cleanly_on_signals() {
    let secret = "11".repeat(32);
    // No block is found on this chain: a share that crosses a new previous hash would rightly be refused.
    let (pool, url) =
        Running::pool(&["--nbits", "1d00ffff", "--shares-per-minute", "6000", "--key", &secret]);
    for kind in [&[][..], &["--standard"], &["--version-rolling", "first"]] {
        let mine = ["mine", "--pool", &url, "--user", "tester", "--json", "--status-every", "1"];
        let mine = Running::start(&[&mine[..], kind].concat());
        mine.wait_for_line(|line| line.contains("accepted") && !line.contains("shares 0 accepted"));
        mine.signal(&["INT"]);
        let (code, out, rest) = mine.end();
        assert_eq!(code, Some(0), "{rest}");
        let value: Value = serde_json::from_str(&out).expect("one JSON object");
        assert!(value["shares_accepted"].as_u64().expect("a number") > 0, "{value}");
        assert!(value["hash_rate_accepted"].as_f64().expect("a number") > 0.0, "{value}");
        assert_eq!((&value["hits_false"], &value["shares_rejected"]), (&0.into(), &0.into()), "{value}");
        assert!(rest.contains("hashes in"), "a summary for people: {rest}");
    }
    pool.signal(&["TERM"]);
    let (code, _, said) = pool.end();
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("accepted") && !said.contains(&secret), "{said}");
}

#[cfg(unix)]
#[test]
fn two_signals_in_a_row_are_one_wish_and_the_demo_still_prints_its_object() {
    let demo = Running::start(&["demo", "--fabric", "cpu", "--blocks", "1000000", "--json"]);
    demo.wait_for_line(|line| line.starts_with("pool: "));
    // As `timeout` does: the process, and then its group.
    demo.signal(&["TERM", "INT"]);
    let (code, out, said) = demo.end();
    assert_eq!(code, Some(1), "{said}");
    let value: Value = serde_json::from_str(&out).expect("one JSON object");
    assert_eq!(value["ok"], false);
    assert!(value["failures"].to_string().contains("stopped before the blocks were mined"), "{value}");
}

#[test]
fn a_demo_that_fails_early_prints_its_object_too() {
    let (value, status) = json(&["demo", "--fabric", "replay:no-such-file", "--json"]);
    assert!(!status.success());
    assert_eq!(value["ok"], false);
    assert!(value["failures"][0].as_str().expect("text").contains("sim or cpu"), "{value}");
}

#[cfg(unix)]
#[test]
fn mine_ends_with_its_summary_when_its_last_fabric_is_gone() {
    let (_pool, url) = Running::pool(&[]);
    // A record that cannot be written on ends its fabric, which is not opened again: a pipe whose reader leaves.
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("record");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let mine = ["mine", "--pool", &url, "--user", "tester", "--json", "--record", path_text(&pipe)];
    let mine = Running::start(&mine);
    let mut line = String::new();
    let mut record = BufReader::new(std::fs::File::open(&pipe).expect("a pipe"));
    record.read_line(&mut line).expect("a line");
    // Its self-test is over then.
    mine.wait_for_line(|line| line.contains("fabric cpu is open"));
    drop(record);
    let (code, out, said) = mine.end();
    assert_eq!(code, Some(1), "{said}");
    let value: Value = serde_json::from_str(&out).expect("one JSON object");
    assert_eq!(value["fabrics"][0]["openings"], 1, "{value}");
    assert!(said.contains("hashes in") && said.contains("no fabric is left"), "{said}");
}

#[test]
fn a_mistyped_secret_is_not_repeated() {
    let typed = "0123456789abcdef".repeat(4);
    for secret in [&typed[..63], &format!("{}x", &typed[..63])] {
        let as_argument = complaint(&["pool", "--key", secret]);
        let output = midstate(&["pool"]).env("MIDSTATE_POOL_KEY", secret).output().expect("it runs");
        assert!(!output.status.success());
        for said in [as_argument, text(&output.stderr)] {
            assert!(said.contains("64 hex digits") && !said.contains(&typed[..16]), "{said}");
        }
    }
}

#[test]
fn a_drawn_key_is_in_its_file_alone_and_the_pool_takes_it_from_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("pool.key");
    let drawn = run(&["keygen", path_text(&file)]);
    assert!(drawn.status.success());
    let (public, said) = (text(&drawn.stdout), text(&drawn.stderr));
    assert!(said.contains(&format!("midstate pool --key-file {}", file.display())), "{said}");
    let secret = std::fs::read_to_string(&file).expect("the secret");
    assert_eq!((secret.len(), secret.trim_end().len()), (65, 64));
    assert!(!public.contains(secret.trim_end()) && !said.contains(secret.trim_end()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(mode & 0o7777, 0o600);
    }

    let by_file = Running::pool(&["--key-file", path_text(&file)]).1;
    let by_argument = Running::pool(&["--key", secret.trim_end()]).1;
    for url in [by_file, by_argument] {
        assert!(url.ends_with(&format!("/{}", public.trim_end())), "{url}");
    }

    let again = complaint(&["keygen", path_text(&file)]);
    assert!(again.contains("pool.key") && again.contains("choose another name"), "{again}");
    assert_eq!(std::fs::read_to_string(&file).expect("the secret"), secret);
    let other = folder.path().join("other.key");
    assert_ne!(text(&run(&["keygen", path_text(&other)]).stdout), public);
}

#[test]
fn a_key_that_cannot_be_used_is_refused_with_its_file_and_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join("none/pool.key");
    let said = complaint(&["keygen", path_text(&nowhere)]);
    assert!(said.contains("none/pool.key") && said.contains("make it first"), "{said}");
    let said = complaint(&["pool", "--key-file", path_text(&nowhere)]);
    assert!(said.contains("none/pool.key") && said.contains("not read"), "{said}");

    let file = folder.path().join("pool.key");
    for wrong in ["0123456789abcdef", "", &"0123456789abcdef".repeat(100), "no key at all"] {
        std::fs::write(&file, wrong).expect("written");
        let said = complaint(&["pool", "--key-file", path_text(&file)]);
        let expected = ["pool.key", "64 hex digits", "midstate keygen"];
        assert!(expected.iter().all(|part| said.contains(part)), "{said}");
        assert!(wrong.is_empty() || !said.contains(wrong), "{said}");
    }
    let both = complaint(&["pool", "--key-file", path_text(&file), "--key", &"11".repeat(32)]);
    assert!(both.contains("two secret keys") && both.contains("give one"), "{both}");
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_pointed_out() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("pool.key");
    std::fs::write(&file, "11".repeat(32)).expect("written");
    for (mode, is_open) in [(0o600, false), (0o644, true), (0o660, true)] {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).expect("set");
        let (pool, _) = Running::pool(&["--key-file", path_text(&file)]);
        pool.signal(&["TERM"]);
        let said = pool.end().2;
        assert_eq!(said.contains("chmod 600"), is_open, "{mode:o}: {said}");
    }
}

#[test]
fn a_url_is_shown_with_its_key_in_hex() {
    // The key of SV2 4.7.1.
    let key = "9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh";
    let x_only = "76637000979c1c11af0c300bcd8c7fe48610fce9b9c11e3daee35ae0b08a7455";
    let url = format!("stratum2+tcp://[2001:db8::1]:34254/{key}");
    let shown = text(&run(&["key", "show", &url]).stdout);
    for line in ["host     2001:db8::1", "port     34254", "version  1", &format!("x-only   {x_only}")] {
        assert!(shown.lines().any(|shown| shown == line), "{line}: {shown}");
    }
    let (value, status) = json(&["key", "show", "--json", &url]);
    assert!(status.success());
    assert_eq!((&value["key"], &value["x_only"]), (&key.into(), &x_only.into()));
    assert_eq!((&value["host"], &value["port"]), (&"2001:db8::1".into(), &34254.into()));
    assert_eq!(value["version"], 1);
    let mistyped = complaint(&["key", "show", &url.replace("WddE", "WdeE")]);
    assert!(mistyped.contains("checksum"), "{mistyped}");
}

#[test]
fn an_error_says_each_of_its_causes_once() {
    let said = complaint(&["pool", "--listen", "127.0.0.1:0", "--shares-per-minute=-1"]);
    assert_eq!(said.matches("shares_per_minute is -1").count(), 1, "{said}");
}

#[test]
fn of_a_long_file_the_first_256_headers_are_used() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("headers.bin");
    let headers: Vec<u8> =
        HEADERS.iter().cycle().take(300).flat_map(|known| known.header.to_bytes()).collect();
    std::fs::write(&file, headers).expect("written");
    let (value, status) = json(&["selftest", "--fabric", "cpu", "--json", "--headers", path_text(&file)]);
    assert!(status.success(), "{value}");
    assert_eq!((&value["headers"], &value["found"]), (&256.into(), &256.into()));
}
