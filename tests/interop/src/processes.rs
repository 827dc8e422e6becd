//! The programs of a run: peers and our own miner, each with a log file, all ended with the run.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// How long a program may take until it listens.
const START: Duration = Duration::from_secs(60);
/// How long one may take to end when it is asked to.
const END: Duration = Duration::from_secs(20);

/// A running program. Dropping it kills it.
#[derive(Debug)]
pub(crate) struct Process {
    name: String,
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts a program; what it prints goes to `name.log` in `logs`, but for stdout if `is_stdout_kept`.
    pub(crate) fn start(
        program: &Path,
        arguments: &[&str],
        name: &str,
        logs: &Path,
        is_stdout_kept: bool,
    ) -> Result<Self> {
        let log = logs.join(format!("{name}.log"));
        let file = File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        let stdout = if is_stdout_kept { Stdio::piped() } else { file.try_clone()?.into() };
        let child = Command::new(program)
            .args(arguments)
            .env("NO_COLOR", "1")
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(file)
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} does not start", program.display()))?;
        Ok(Self { name: name.to_owned(), child, log })
    }

    /// Connects to the program, once it listens.
    pub(crate) async fn connect(&mut self, address: SocketAddr) -> Result<TcpStream> {
        let wait = async {
            loop {
                if let Some(status) = self.child.try_wait()? {
                    bail!("{} ended with {status}; its log is {}", self.name, self.log.display());
                }
                if let Ok(stream) = TcpStream::connect(address).await {
                    return Ok(stream);
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        match tokio::time::timeout(START, wait).await {
            Ok(done) => done,
            Err(_) => bail!(
                "{} does not listen on {address} after {START:?}; its log is {}",
                self.name,
                self.log.display()
            ),
        }
    }

    /// Waits for an end that nobody asked for, and says what it was.
    pub(crate) async fn ended(&mut self) -> anyhow::Error {
        let (name, log) = (&self.name, self.log.display());
        match self.child.wait().await {
            Ok(status) => anyhow::anyhow!("{name} ended with {status}; its log is {log}"),
            Err(error) => anyhow::anyhow!("{name} was lost: {error}"),
        }
    }

    /// Asks the program to end, as Ctrl-C does, and gives what it printed to stdout.
    pub(crate) async fn interrupt(mut self) -> Result<String> {
        let name = self.name;
        if let Some(status) = self.child.try_wait()? {
            bail!("{name} had ended already, with {status}; its log is {}", self.log.display());
        }
        let id = self.child.id().with_context(|| format!("{name} has no process id"))?;
        let sent = Command::new("kill").args(["-INT", &id.to_string()]).status().await?;
        if !sent.success() {
            bail!("kill -INT {id} ended with {sent}");
        }
        let Ok(output) = tokio::time::timeout(END, self.child.wait_with_output()).await else {
            bail!("{name} does not end {END:?} after an interrupt; its log is {}", self.log.display())
        };
        let output = output?;
        if !output.status.success() {
            bail!("{name} ended with {}; its log is {}", output.status, self.log.display());
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}

/// A loopback address with a port that was free a moment ago.
pub(crate) fn free_address() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").context("no free port on the loopback interface")?;
    Ok(listener.local_addr()?)
}
