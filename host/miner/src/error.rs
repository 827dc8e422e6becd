//! Every error of the crate, grouped by who erred: the pool, the network, a device, the configuration, or this program.
//!
//! A pool error names the address it is about, says what happened and, where a user can act, what to do.
//! Left out: what ends a single hit or share; those are counted ([`crate::Stats`]).

use std::io;
use std::time::Duration;

use midstate_sv2::error::ConfigError;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The configuration: a value that cannot work.
    #[error("{what}")]
    Config {
        /// Which value, and why.
        what: String,
    },

    /// The pool URL or a value sent to the pool does not fit the protocol.
    #[error(transparent)]
    Value(#[from] ConfigError),

    /// The network: the pool's host name has no address.
    #[error("the pool's host {host} cannot be resolved; check the name and this computer's DNS")]
    Resolve {
        /// The name.
        host: String,
        /// What the resolver said.
        #[source]
        source: io::Error,
    },

    /// The network: no connection to the pool's address.
    #[error("no connection to the pool at {address}: {}", why_not_connected(source))]
    Connect {
        /// Host and port.
        address: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },

    /// The network: nothing answered the connection request.
    #[error("no connection to the pool at {address} within {after:?}; check the address and any firewall")]
    ConnectTimeout {
        /// Host and port.
        address: String,
        /// How long was waited.
        after: Duration,
    },

    /// The network: the connection broke.
    #[error("the connection to the pool at {address} broke")]
    Broken {
        /// Host and port.
        address: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },

    /// The pool takes no bytes.
    #[error("the pool at {address} took nothing of what was sent for {after:?}")]
    WriteTimeout {
        /// Host and port.
        address: String,
        /// How long was waited.
        after: Duration,
    },

    /// The pool: it connected and then did not do what comes next.
    #[error("the pool at {address} gave no {awaited} within {after:?}")]
    Silent {
        /// Host and port.
        address: String,
        /// What should have come: `answer to the handshake`, `job`, ...
        awaited: &'static str,
        /// How long was waited.
        after: Duration,
    },

    /// The pool closed the connection.
    #[error("the pool at {address} closed the connection {when}")]
    ClosedByPool {
        /// Host and port.
        address: String,
        /// In which stage, and what that suggests.
        when: &'static str,
    },

    /// The pool: it broke the protocol, could not prove its identity, or refused the connection.
    #[error("the pool at {address}: {source}")]
    Protocol {
        /// Host and port.
        address: String,
        /// What the protocol code found.
        #[source]
        source: midstate_sv2::Error,
    },

    /// The pool opened no channel.
    #[error("the pool at {address} refused to open a channel for user {user:?}: {code}")]
    ChannelRefused {
        /// Host and port.
        address: String,
        /// The user identity that was sent.
        user: String,
        /// The pool's error code, made printable.
        code: String,
    },

    /// The pool closed the channel.
    #[error("the pool at {address} closed the channel: {reason}")]
    ChannelClosed {
        /// Host and port.
        address: String,
        /// The pool's reason, made printable.
        reason: String,
    },

    /// The pool sends its miners to another address.
    #[error("the pool at {address} asks to connect to {to} instead")]
    Redirected {
        /// Host and port.
        address: String,
        /// The other host and port.
        to: String,
    },

    /// A device: it could not be opened.
    #[error("fabric {name} cannot be opened: {what}")]
    FabricOpen {
        /// The fabric's name.
        name: String,
        /// Why, with its causes.
        what: String,
    },

    /// A device: it failed.
    #[error("fabric {name} failed: {what}")]
    FabricFailed {
        /// The fabric's name.
        name: String,
        /// Why, with its causes.
        what: String,
    },

    /// A device: what it computes is wrong. It is not used for a while.
    #[error(
        "fabric {name} is in quarantine: {what}; check its clock, power, cooling and gateware, then plug it in again"
    )]
    FabricWrong {
        /// The fabric's name.
        name: String,
        /// How that showed.
        what: String,
    },

    /// This program: a task of the miner ended by a defect.
    #[error("the miner stopped by an internal error ({task} task): {detail}")]
    Internal {
        /// Which task.
        task: &'static str,
        /// What is known.
        detail: String,
    },

    /// The system gave no thread.
    #[error("no thread for fabric {name}")]
    Thread {
        /// The fabric's name.
        name: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

fn why_not_connected(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => {
            "connection refused: nothing listens on that port; check the port, and that the pool runs"
                .to_owned()
        }
        _ => error.to_string(),
    }
}

/// An error with its causes, in one line and each said once: events and summaries carry text.
pub fn with_causes(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        // A message may quote its source already, or explain it: the system's number adds nothing then.
        let plain = said.split(" (os error").next().unwrap_or(&said).to_lowercase();
        if !text.to_lowercase().contains(&plain) {
            text.push_str(": ");
            text.push_str(&said);
        }
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `ECONNREFUSED`, or its like.
    const REFUSED: i32 = if cfg!(target_os = "linux") {
        111
    } else if cfg!(windows) {
        10061
    } else {
        61
    };

    #[test]
    fn causes_follow_in_one_line_and_are_not_repeated() {
        let source = io::Error::new(io::ErrorKind::ConnectionReset, "reset by peer");
        let error = Error::Broken { address: "pool:1".to_owned(), source };
        assert_eq!(with_causes(&error), "the connection to the pool at pool:1 broke: reset by peer");
        let source = io::Error::other("no route");
        let error = Error::Connect { address: "pool:1".to_owned(), source };
        assert_eq!(with_causes(&error), "no connection to the pool at pool:1: no route");
        // The system's own text, with its number.
        let source = io::Error::from_raw_os_error(REFUSED);
        let text = with_causes(&Error::Connect { address: "pool:1".to_owned(), source });
        assert_eq!(text.to_lowercase().matches("refused").count(), 1, "{text}");
    }
}
