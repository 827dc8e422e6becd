//! Bytes of one hour of mining: Stratum V1 beside SV2, as a Markdown table. Nothing is timed.

#[path = "common/hour.rs"]
mod hour;
#[path = "common/transports.rs"]
mod transports;

fn main() {
    hour::table().iter().for_each(|line| println!("{line}"));
}
