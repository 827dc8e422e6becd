//! `midstate keygen` and `midstate key`: authority keys, drawn, read and shown.
//!
//! A secret goes into its file and nowhere else. Left out: keys in hardware or in a key store.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use midstate_pool::AuthoritySecret;
use midstate_sv2::noise::AuthorityPublicKey;
use serde_json::json;
use zeroize::Zeroizing;

use crate::args::{KeyArgs, KeyCommand, KeygenArgs};
use crate::display::Display;
use crate::report::{print_json, print_line};

/// More than a secret and the white space that an editor leaves behind it.
const MAX_FILE: u64 = 1024;

pub(crate) fn generate(args: &KeygenArgs, display: &Display) -> Result<bool> {
    let (secret, file) = (AuthoritySecret::generate(), &args.file);
    write_new(file, &secret).with_context(|| format!("{}: the secret is not written", file.display()))?;
    print_line(&secret.public().to_string())?;
    let file = file.display();
    display.line(&format!("the secret is in {file}; use it with: midstate pool --key-file {file}"));
    Ok(true)
}

/// Writes a file that only its owner can read, unless there is one: a pool that loses its key loses its miners.
fn write_new(path: &Path, secret: &AuthoritySecret) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            anyhow!("there is a file already, which may hold a key in use: choose another name")
        }
        std::io::ErrorKind::NotFound => anyhow!("its folder does not exist: make it first"),
        _ => error.into(),
    })?;
    let line = Zeroizing::new(format!("{}\n", *secret.to_hex()));
    let written = file.write_all(line.as_bytes()).and_then(|()| file.sync_all());
    // Half a key is none, and would be in the way of the next try.
    written.inspect_err(|_| drop(std::fs::remove_file(path)))?;
    Ok(())
}

/// The secret that `midstate keygen` wrote.
pub(crate) fn read(path: &Path, display: &Display) -> Result<AuthoritySecret> {
    let what = || format!("{}: the pool's secret key is not read", path.display());
    let file = File::open(path).with_context(what)?;
    warn_of_readers(&file, path, display);
    let mut text = Zeroizing::new(String::new());
    file.take(MAX_FILE).read_to_string(&mut text).with_context(what)?;
    text.parse::<AuthoritySecret>()
        .with_context(|| format!("{}: `midstate keygen` writes a file that fits", path.display()))
}

#[cfg(unix)]
fn warn_of_readers(file: &File, path: &Path, display: &Display) {
    use std::os::unix::fs::PermissionsExt;
    let is_open = |metadata: &std::fs::Metadata| metadata.permissions().mode() & 0o077 != 0;
    if file.metadata().is_ok_and(|metadata| is_open(&metadata)) {
        let path = path.display();
        display.line(&format!("warning: others on this machine can read the secret: chmod 600 {path}"));
    }
}

#[cfg(not(unix))]
fn warn_of_readers(_: &File, _: &Path, _: &Display) {}

pub(crate) fn show(args: &KeyArgs) -> Result<bool> {
    let KeyCommand::Show { url, json } = &args.command;
    let key = url.authority();
    let x_only: String = key.to_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let (host, port, version) = (url.host(), url.port(), AuthorityPublicKey::VERSION);
    if *json {
        let key = key.to_string();
        print_json(&json!({ "host": host, "port": port, "key": key, "version": version, "x_only": x_only }))?;
    } else {
        print_line(&format!(
            "host     {host}\n\
             port     {port}\n\
             key      {key}\n\
             version  {version}\n\
             x-only   {x_only}"
        ))?;
    }
    Ok(true)
}
