//! Verilates files of `hdl/verilog` and compiles each with the shim into the crate: a model, named after its file.
//!
//! What a miner may want is always built, with traces. The feature `all-architectures` adds all other files: for those
//! the compiler is asked for less, since a hash a clock is 4 MB of C++, and the code that writes traces, which is twice as
//! much again, is left out.
//!
//! Source: Verilator 5.006's manual, "Verilating" and "Connecting to Verilated Models". The names of the files that it
//! writes hold hashes, so they are listed, never spelled out.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, exit};
use std::{env, fs, thread};

const VERILOG: &str = "../hdl/verilog";
const WAIVERS: &str = "../hdl/verilog/waivers.vlt";
const SHIM: &str = "src/shim.cpp";
const OLDEST_VERILATOR: (u32, u32) = (5, 6);

/// The models that are always built.
const ALWAYS: [&str; 5] = ["compact", "rolled", "rolled-3", "rolled-10", "unrolled-16"];

/// About how many statements a C++ file and a function of a large model have: so both cores compile it, and the compiler's
/// time stays linear.
const STATEMENTS_PER_FILE: &str = "5000";

/// A file of Verilog on its way into the crate.
struct Model {
    /// As a user names it.
    name: String,
    verilog: PathBuf,
    is_large: bool,
}

impl Model {
    /// Its name as C++ and Rust can have it.
    fn identifier(&self) -> String {
        self.name.replace('-', "_")
    }

    fn mdir(&self, out: &Path) -> PathBuf {
        out.join("verilated").join(&self.name)
    }
}

fn main() {
    for input in [WAIVERS, SHIM, "src/shim.h"] {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rerun-if-env-changed=VERILATOR");
    let verilator = env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned());
    check_version(&verilator);
    let root = run(Command::new(&verilator).args(["--getenv", "VERILATOR_ROOT"]));
    let include = Path::new(root.trim()).join("include");

    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    // What an older version or another top left behind must not be compiled.
    let _ = fs::remove_dir_all(out.join("verilated"));
    fs::create_dir_all(out.join("verilated")).unwrap_or_else(|error| fail(&error.to_string()));
    let models = models(env::var_os("CARGO_FEATURE_ALL_ARCHITECTURES").is_some());
    verilate(&verilator, &models, &out);
    for model in &models {
        compile(model, &out, &include);
    }
    compile_runtime(&include);
    println!("cargo::rustc-link-lib=z");

    let mut table = "models! {\n".to_owned();
    for model in &models {
        let _ = writeln!(table, "    {:?} => midstate_model_{},", model.name, model.identifier());
    }
    table.push_str("}\n");
    fs::write(out.join("models.rs"), table).unwrap_or_else(|error| fail(&error.to_string()));
}

/// What is to be built, in order of names.
fn models(is_all: bool) -> Vec<Model> {
    let model = |name: &str| Model {
        name: name.to_owned(),
        verilog: Path::new(VERILOG).join(format!("{name}.v")),
        is_large: !ALWAYS.contains(&name),
    };
    let mut models: Vec<_> = if is_all {
        println!("cargo::rerun-if-changed={VERILOG}");
        files(Path::new(VERILOG), "v")
            .iter()
            .filter_map(|file| Some(model(file.file_stem()?.to_str()?)))
            .collect()
    } else {
        ALWAYS.map(model).into()
    };
    models.sort_by(|a, b| a.name.cmp(&b.name));
    for Model { name, verilog, .. } in &models {
        println!("cargo::rerun-if-changed={}", verilog.display());
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            fail(&format!("{}: a model's name has letters, digits and hyphens only", verilog.display()));
        }
    }
    if let Some(missing) = ALWAYS.iter().find(|name| !models.iter().any(|model| model.name == **name)) {
        fail(&format!("{VERILOG} has no {missing}.v: `cargo xtask emit` writes it"));
    }
    models
}

/// As many at once as cargo allows jobs.
fn verilate(verilator: &str, models: &[Model], out: &Path) {
    let jobs = env::var("NUM_JOBS").ok().and_then(|jobs| jobs.parse().ok()).unwrap_or(1).max(1);
    for some in models.chunks(jobs) {
        thread::scope(|scope| {
            for model in some {
                scope.spawn(move || {
                    let mut command = Command::new(verilator);
                    command.args([
                        "--cc",
                        "-O3",
                        "--x-assign",
                        "fast",
                        "--x-initial",
                        "unique",
                        "--noassert",
                    ]);
                    if model.is_large {
                        command.args(["--output-split", STATEMENTS_PER_FILE]);
                        command.args(["--output-split-cfuncs", STATEMENTS_PER_FILE]);
                    } else {
                        command.arg("--trace-fst");
                    }
                    // Lint is a test's business: a newer Verilator's new warning must not keep anybody from mining.
                    command.args(["--top-module", "top", "-Wno-fatal", "--prefix"]);
                    command.arg(format!("V{}", model.identifier())).arg("--Mdir").arg(model.mdir(out));
                    run(command.arg(WAIVERS).arg(&model.verilog));
                });
            }
        });
    }
}

fn compile(model: &Model, out: &Path, include: &Path) {
    let mdir = model.mdir(out);
    cpp(include)
        // -O2 and -O3 make nothing of a large model faster, and take half as long again.
        .opt_level(if model.is_large { 1 } else { 2 })
        .define("VM_TRACE", if model.is_large { "0" } else { "1" })
        .define("VM_TRACE_FST", if model.is_large { "0" } else { "1" })
        .define("MIDSTATE_CLASS", format!("V{}", model.identifier()).as_str())
        .define("MIDSTATE_HEADER", format!("\"V{}.h\"", model.identifier()).as_str())
        .define("MIDSTATE_MODEL", format!("midstate_model_{}", model.identifier()).as_str())
        .include(&mdir)
        .include("src")
        .files(files(&mdir, "cpp"))
        .file(SHIM)
        .compile(&format!("midstate_board_{}", model.identifier()));
}

/// What is in every model, linked behind all of them.
fn compile_runtime(include: &Path) {
    let runtime =
        ["verilated.cpp", "verilated_fst_c.cpp", "verilated_threads.cpp"].map(|file| include.join(file));
    cpp(include)
        .opt_level(2)
        .define("VM_TRACE", "1")
        .define("VM_TRACE_FST", "1")
        .files(runtime.into_iter().filter(|file| file.exists()))
        .compile("midstate_verilated");
}

fn cpp(include: &Path) -> cc::Build {
    let mut build = cc::Build::new();
    build.cpp(true).std("c++17").debug(false).warnings(false).define("VM_COVERAGE", "0");
    build.include(include).include(include.join("vltstd"));
    build
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| fail(&format!("{}: {error}", folder.display())));
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension() == Some(OsStr::new(extension)))
        .collect();
    files.sort();
    files
}

fn check_version(verilator: &str) {
    let said = run(Command::new(verilator).arg("--version"));
    let version = said.split_whitespace().nth(1).and_then(|version| {
        let (major, minor) = version.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    });
    match version {
        Some(version) if version >= OLDEST_VERILATOR => {}
        _ => fail(&format!(
            "Verilator 5.006 or newer is needed, `{verilator} --version` says: {}. Install a newer one and name it in \
             the variable VERILATOR.",
            said.trim()
        )),
    }
}

fn run(command: &mut Command) -> String {
    match command.output() {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).into_owned(),
        Ok(output) => fail(&format!(
            "{command:?} failed ({}):\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        )),
        Err(error) => fail(&format!(
            "{command:?} did not start: {error}. `cargo xtask tools` installs what is missing (on Debian: apt-get \
             install verilator)."
        )),
    }
}

fn fail(message: &str) -> ! {
    println!("cargo::error={}", message.replace('\n', "\ncargo::error="));
    exit(1)
}
