//! Whether a port came into being: whoever waits for one need not wait longer.
//!
//! Left out: whether it can be opened.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;

/// Looks for a port that was not there at the last look. Make it before the first opening of the port.
#[derive(Debug)]
pub struct Arrivals {
    path: PathBuf,
    seen: Option<Node>,
}

/// What a path leads to, and since when it is as it is: udev makes a node its group's after the kernel made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Node {
    device: u64,
    inode: u64,
    changed: (i64, i64),
}

impl Arrivals {
    /// Looks at a path for the first time.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let mut arrivals = Self { path: path.into(), seen: None };
        arrivals.any();
        arrivals
    }

    /// Whether something is there that was not there at the last look, or was not given to its group yet.
    pub fn any(&mut self) -> bool {
        let node = fs::metadata(&self.path).ok().map(|found| Node {
            device: found.dev(),
            inode: found.ino(),
            changed: (found.ctime(), found.ctime_nsec()),
        });
        let has_come = node.is_some() && node != self.seen;
        self.seen = node;
        has_come
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    #[test]
    fn a_port_arrives_once_each_time_that_it_comes() {
        let folder = tempfile::tempdir().unwrap();
        let [port, other, link] = ["ttyACM0", "ttyACM1", "by-id"].map(|name| folder.path().join(name));
        let mut arrivals = Arrivals::new(&link);
        assert!(!arrivals.any(), "it is not there");
        symlink(&port, &link).unwrap();
        assert!(!arrivals.any(), "a link to nothing");
        fs::write(&port, "").unwrap();
        assert!(arrivals.any() && !arrivals.any());
        // Both exist at once, so that they are two nodes for sure.
        fs::write(&other, "").unwrap();
        fs::rename(&other, &port).unwrap();
        assert!(arrivals.any() && !arrivals.any(), "another one in its place");
        fs::remove_file(&port).unwrap();
        assert!(!arrivals.any(), "it went");
        fs::write(&port, "").unwrap();
        assert!(arrivals.any() && !arrivals.any(), "it came back");
        assert!(!Arrivals::new(&link).any(), "it was there from the beginning");
    }

    #[test]
    fn a_port_that_is_given_to_its_group_arrives_again() {
        let folder = tempfile::tempdir().unwrap();
        let port = folder.path().join("ttyUSB0");
        fs::write(&port, "").unwrap();
        let mut arrivals = Arrivals::new(&port);
        // The clock of a file system ticks every some milliseconds.
        for mode in (0..1000).map(|number| 0o600 + number % 2 * 0o060) {
            fs::set_permissions(&port, fs::Permissions::from_mode(mode)).unwrap();
            if arrivals.any() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        panic!("no change of its mode was noticed");
    }
}
