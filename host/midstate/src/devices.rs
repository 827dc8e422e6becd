//! `midstate devices`: which FTDI chips are there, which boards they may be, and whether this user may open them.
//!
//! Left out: serial ports, which are opened by their path.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use midstate_cable::ftdi::{self, Access, Device};
use midstate_cable::udev;
use serde_json::{Value, json};

use crate::args::{DevicesAction, DevicesArgs};
use crate::display::Display;

pub(crate) fn run(args: &DevicesArgs, display: &Display) -> Result<bool> {
    if let Some(DevicesAction::InstallUdev { path }) = &args.action {
        return install_udev(path, display);
    }
    let devices = ftdi::devices().context("the devices cannot be listed")?;
    if args.json {
        println!("{}", Value::Array(devices.iter().map(as_json).collect()));
    } else if devices.is_empty() {
        display.line(
            "no FTDI chip is on the USB: check cable and power; a board with another bridge is a serial port",
        );
    } else {
        devices.iter().for_each(|device| println!("{}", as_line(device)));
    }
    if devices.iter().any(|device| device.access == Access::Denied) {
        display.line("permission is missing: `sudo midstate devices install-udev` writes this rule:");
        display.line(udev::rules().trim_end());
    }
    Ok(true)
}

fn as_line(device: &Device) -> String {
    let Device { chip, bus, address, product, access, .. } = device;
    let boards: Vec<_> = device.boards().iter().map(|board| board.id).collect();
    let guess = if boards.is_empty() { "no board of the catalogue".to_owned() } else { boards.join(" or ") };
    let access = match access {
        Access::Granted => String::new(),
        Access::Denied => "; PERMISSION MISSING".to_owned(),
        Access::Unknown(code) => format!("; cannot be asked (libusb {code})"),
    };
    let product = product.as_deref().map(|product| format!(", \"{product}\"")).unwrap_or_default();
    format!("{}  {chip} at bus {bus} address {address}{product}: {guess}{access}", device.name())
}

fn as_json(device: &Device) -> Value {
    let Device { chip, vid, pid, bus, address, product, serial, access } = device;
    let boards: Vec<_> = device.boards().iter().map(|board| board.id).collect();
    json!({
        "chip": chip.to_string(),
        "vid": vid,
        "pid": pid,
        "bus": bus,
        "address": address,
        "product": product,
        "serial": serial,
        "boards": boards,
        "permission": match access {
            Access::Granted => json!(true),
            Access::Denied => json!(false),
            Access::Unknown(_) => Value::Null,
        },
    })
}

fn install_udev(path: &Path, display: &Display) -> Result<bool> {
    fs::write(path, udev::rules()).map_err(|error| {
        let hint = if error.kind() == ErrorKind::PermissionDenied { ": run this as root (sudo)" } else { "" };
        anyhow!(error).context(format!("{} cannot be written{hint}", path.display()))
    })?;
    display.line(&format!("{} is written; now run, as root: {}", path.display(), udev::RELOAD));
    display.line("then unplug the board and plug it in again");
    Ok(true)
}
