//! Pool URLs and authority keys.

use midstate_sv2::PoolUrl;
use midstate_sv2::noise::AuthorityPublicKey;

/// What is accepted prints as what it is; what is refused says so in a line that holds no more than the text.
pub(crate) fn text(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    match text.parse::<AuthorityPublicKey>() {
        Ok(key) => {
            assert_eq!(key.to_string(), text);
            assert_eq!(AuthorityPublicKey::from_bytes(key.to_bytes()), Ok(key));
        }
        Err(error) => assert!(error.to_string().len() < 300),
    }
    match text.parse::<PoolUrl>() {
        Ok(url) => {
            assert_eq!(url.to_string().parse(), Ok(url.clone()));
            assert_eq!(PoolUrl::new(url.host(), url.port(), url.authority()), Ok(url.clone()));
            assert!(url.port() > 0 && (1..=255).contains(&url.host().len()));
            assert!(!url.host().contains(['/', '@', '[', ']', ' ']), "{url}");
        }
        // The text is shown with its escapes, each of ten characters at most.
        Err(error) => assert!(error.to_string().len() < 400 + 10 * text.len()),
    }
}
