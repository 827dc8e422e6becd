//! The pool URL: `stratum2+tcp://HOST:PORT/AUTHORITY_KEY`.
//!
//! Source: SV2 4.7. The key is required: without it a client could not tell the pool from anyone else.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

use crate::error::{ConfigError, UrlProblem};
use crate::noise::AuthorityPublicKey;

const SCHEME: &str = "stratum2+tcp://";

/// Where a pool is, and who vouches for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PoolUrl {
    host: String,
    port: u16,
    authority: AuthorityPublicKey,
}

impl PoolUrl {
    /// Joins the parts. An IPv6 address comes without brackets.
    ///
    /// # Errors
    /// [`ConfigError::Url`] for a malformed host or port 0.
    pub fn new(host: &str, port: u16, authority: AuthorityPublicKey) -> Result<Self, ConfigError> {
        let problem = match port {
            0 => UrlProblem::Port,
            _ if !valid_host(host) => UrlProblem::Host,
            _ => return Ok(Self { host: host.to_owned(), port, authority }),
        };
        Err(ConfigError::Url { url: format!("{SCHEME}{host}:{port}/{authority}"), problem })
    }

    /// Host name or address; IPv6 without brackets, as resolvers want it.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// TCP port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The key that must have signed the server's certificate.
    pub fn authority(&self) -> AuthorityPublicKey {
        self.authority
    }
}

/// Names are not resolved here, only kept from smuggling in other parts of a URL.
fn valid_host(host: &str) -> bool {
    let name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_');
    // `SetupConnection.endpoint_host` has room for 255 bytes.
    (1..=255).contains(&host.len()) && (host.chars().all(name) || host.parse::<Ipv6Addr>().is_ok())
}

impl fmt::Display for PoolUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, authority } = self;
        if host.contains(':') {
            write!(f, "{SCHEME}[{host}]:{port}/{authority}")
        } else {
            write!(f, "{SCHEME}{host}:{port}/{authority}")
        }
    }
}

impl FromStr for PoolUrl {
    type Err = ConfigError;
    fn from_str(text: &str) -> Result<Self, ConfigError> {
        parse(text.trim()).map_err(|problem| ConfigError::Url { url: text.to_owned(), problem })
    }
}

fn parse(text: &str) -> Result<PoolUrl, UrlProblem> {
    let (scheme, rest) = text.split_at_checked(SCHEME.len()).ok_or(UrlProblem::Scheme)?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return Err(UrlProblem::Scheme);
    }
    let (endpoint, key) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = match endpoint.strip_prefix('[') {
        Some(bracketed) => {
            let (host, after) = bracketed.split_once(']').ok_or(UrlProblem::Host)?;
            host.parse::<Ipv6Addr>().map_err(|_| UrlProblem::Host)?;
            (host, after.strip_prefix(':').ok_or(UrlProblem::Port)?)
        }
        None => {
            let (host, port) = endpoint.rsplit_once(':').ok_or(UrlProblem::Port)?;
            // An address without brackets leaves open where the port begins.
            if host.contains(':') {
                return Err(UrlProblem::Host);
            }
            (host, port)
        }
    };
    if !valid_host(host) {
        return Err(UrlProblem::Host);
    }
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    let port = port.parse().ok().filter(|port| digits && *port != 0).ok_or(UrlProblem::Port)?;
    // A slash behind the key is what browsers add.
    let key = key.strip_suffix('/').unwrap_or(key);
    if key.is_empty() {
        return Err(UrlProblem::MissingKey);
    }
    let authority = AuthorityPublicKey::parse(key).map_err(UrlProblem::Key)?;
    Ok(PoolUrl { host: host.to_owned(), port, authority })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::KeyProblem;

    /// SV2 4.7.1.
    const KEY: &str = "9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh";

    fn problem(text: &str) -> UrlProblem {
        match text.parse::<PoolUrl>() {
            Err(ConfigError::Url { url, problem }) => {
                assert_eq!(url, text);
                problem
            }
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_example_of_the_specification_round_trips() {
        let text = format!("stratum2+tcp://thepool.com:34254/{KEY}");
        let url: PoolUrl = text.parse().unwrap();
        assert_eq!((url.host(), url.port(), url.authority()), ("thepool.com", 34254, KEY.parse().unwrap()));
        assert_eq!(url.to_string(), text);
        assert_eq!(PoolUrl::new("thepool.com", 34254, url.authority()).unwrap(), url);
    }

    #[test]
    fn ipv6_stands_in_brackets_and_is_kept_without() {
        let text = format!("stratum2+tcp://[2001:db8::1]:3333/{KEY}");
        let url: PoolUrl = text.parse().unwrap();
        assert_eq!(url.host(), "2001:db8::1");
        assert_eq!(url.to_string(), text);
        assert_eq!(problem(&format!("stratum2+tcp://2001:db8::1:3333/{KEY}")), UrlProblem::Host);
        assert_eq!(problem(&format!("stratum2+tcp://[10.0.0.1]:3333/{KEY}")), UrlProblem::Host);
        assert_eq!(problem(&format!("stratum2+tcp://[::1:3333/{KEY}")), UrlProblem::Host);
        assert_eq!(problem(&format!("stratum2+tcp://[::1]3333/{KEY}")), UrlProblem::Port);
    }

    #[test]
    fn scheme_case_surrounding_space_and_a_trailing_slash_do_not_matter() {
        let url: PoolUrl = format!(" STRATUM2+TCP://10.0.0.1:3333/{KEY}/\n").parse().unwrap();
        assert_eq!(url.to_string(), format!("stratum2+tcp://10.0.0.1:3333/{KEY}"));
    }

    #[test]
    fn each_fault_is_told_apart() {
        assert_eq!(problem(""), UrlProblem::Scheme);
        assert_eq!(problem("stratum+tcp://pool.com:3333"), UrlProblem::Scheme);
        assert_eq!(problem(&format!("pool.com:3333/{KEY}")), UrlProblem::Scheme);
        assert_eq!(problem("stratum2+tcp://pool.com:3333"), UrlProblem::MissingKey);
        assert_eq!(problem("stratum2+tcp://pool.com:3333/"), UrlProblem::MissingKey);
        for port in ["", ":", ":0", ":65536", ":+1", ":http"] {
            assert_eq!(problem(&format!("stratum2+tcp://pool.com{port}/{KEY}")), UrlProblem::Port, "{port}");
        }
        for host in ["", "user@pool.com", "pool com", "po?ol"] {
            assert_eq!(problem(&format!("stratum2+tcp://{host}:3333/{KEY}")), UrlProblem::Host, "{host}");
        }
        let bad = problem(&format!("stratum2+tcp://pool.com:3333/{}", KEY.replace('b', "l")));
        assert_eq!(bad, UrlProblem::Key(KeyProblem::Character { character: 'l', index: 1 }));
        let text = "stratum2+tcp://pool.com:3333".parse::<PoolUrl>().unwrap_err().to_string();
        assert!(
            text.contains("authority key is missing") && text.contains("HOST:PORT/AUTHORITY_KEY"),
            "{text}"
        );
    }

    #[test]
    fn parts_are_checked_too() {
        let key = KEY.parse().unwrap();
        assert_eq!(PoolUrl::new("::1", 1, key).unwrap().to_string(), format!("stratum2+tcp://[::1]:1/{KEY}"));
        assert!(matches!(
            PoolUrl::new("a/b", 1, key),
            Err(ConfigError::Url { problem: UrlProblem::Host, .. })
        ));
        assert!(matches!(PoolUrl::new("a", 0, key), Err(ConfigError::Url { problem: UrlProblem::Port, .. })));
    }
}
