//! `midstate hash`: a block header's hash and fields.

use anyhow::{Result, anyhow, bail};
use midstate_spec::Header;
use midstate_spec::header::HEADER_BYTES;
use serde_json::json;

use crate::args::HashArgs;
use crate::report::{print_json, print_line};

pub(crate) fn run(args: &HashArgs) -> Result<bool> {
    let header = parse(&args.header)?;
    let (hash, merkle_root) = (header.hash(), midstate_spec::BlockHash(header.merkle_root));
    let target = header.target();
    let is_met = target.as_ref().is_ok_and(|target| target.is_met_by(&hash));
    if args.json {
        print_json(&json!({
            "hash": hash.to_string(),
            "version": header.version,
            "prev_hash": header.prev_hash.to_string(),
            "merkle_root": merkle_root.to_string(),
            "ntime": header.ntime,
            "nbits": format!("{:08x}", header.nbits),
            "nonce": header.nonce,
            "target": target.as_ref().ok().map(ToString::to_string),
            "meets_target": is_met,
        }))?;
        return Ok(true);
    }
    let verdict = match &target {
        Ok(target) if is_met => format!("{target}\n             met: difficulty {:.3}", target.difficulty()),
        Ok(target) => format!("{target}\n             not met"),
        Err(error) => error.to_string(),
    };
    let Header { version, prev_hash, ntime, nbits, nonce, .. } = header;
    print_line(&format!(
        "hash         {hash}\n\
         version      {version:#010x}\n\
         prev_hash    {prev_hash}\n\
         merkle_root  {merkle_root}\n\
         ntime        {ntime}\n\
         nbits        {nbits:08x}\n\
         nonce        {nonce} ({nonce:#010x})\n\
         target       {verdict}"
    ))?;
    Ok(true)
}

fn parse(text: &str) -> Result<Header> {
    let digits = text.trim();
    if let Some((at, wrong)) = digits.char_indices().find(|(_, digit)| !digit.is_ascii_hexdigit()) {
        bail!("character {} of the header is {wrong:?}, which is no hex digit", at + 1);
    }
    if digits.len() != 2 * HEADER_BYTES {
        bail!(
            "a block header has {HEADER_BYTES} bytes, which is {} hex digits; this has {} digits",
            2 * HEADER_BYTES,
            digits.len()
        );
    }
    let bytes: Vec<u8> = (0..HEADER_BYTES)
        .map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16))
        .collect::<Result<_, _>>()
        .map_err(|error| anyhow!("the header cannot be read: {error}"))?;
    Ok(Header::from_slice(&bytes)?)
}
