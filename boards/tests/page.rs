//! Pages made from reports: what they show, and what they refuse.

use std::fs;
use std::path::Path;

use midstate_boards::page::{self, PageError};
use midstate_boards::report::{self, Block, Capacity, CriticalPath, Entry, Step};

fn entry(board: &str, device: &str, engines: u16, mhz: f64) -> Entry {
    let clocks_per_hash = 64;
    let block = |name: &str, lut, ff| Block { name: name.to_owned(), lut, ff, bram: 0 };
    let step = |kind: &str, block: &str, delay_ns| Step {
        kind: kind.to_owned(),
        cell: "core.search.q_SB_DFF_Q".to_owned(),
        block: block.to_owned(),
        delay_ns,
    };
    Entry {
        board: board.to_owned(),
        device: device.to_owned(),
        gateware: 0x0102,
        architecture: "rolled".to_owned(),
        engines,
        clocks_per_hash,
        lut: 1000 * u32::from(engines),
        ff: 900 * u32::from(engines),
        bram: 4,
        dsp: 0,
        capacity: Capacity { lut: 24_288, bram: 56, dsp: 28 },
        target_mhz: 80.0,
        fmax_mhz: [(1, mhz - 3.0), (2, mhz)].into(),
        best_seed: 2,
        met: mhz >= 80.0,
        mhs: f64::from(engines) * mhz / f64::from(clocks_per_hash),
        mhs_at_target: (mhz >= 80.0).then(|| f64::from(engines) * 80.0 / f64::from(clocks_per_hash)),
        critical_path: CriticalPath {
            logic_ns: 1.5,
            routing_ns: 9.0,
            steps: vec![
                step("clk-to-q", "search", 0.5),
                step("routing", "search", 9.0),
                step("setup", "control", 1.0),
            ],
        },
        blocks: vec![block("search.engines", 800, 700), block("control", 200, 100)],
        tools: [("yosys".to_owned(), "Yosys 0.52 <a&b>".to_owned())].into(),
        verilog_sha256: "0123456789abcdef".repeat(4),
        place_and_route_s: [(1, 90.0), (2, 95.4)].into(),
        peak_memory_mib: 321,
    }
}

fn keep(folder: &Path, entries: &[Entry]) {
    for entry in entries {
        report::append(&report::path(folder, &entry.board), entry).expect("it is kept");
    }
}

/// Two boards, one with a history and a placement.
fn reports() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder of the test's own");
    let small = Entry {
        capacity: Capacity { lut: 5280, bram: 30, dsp: 8 },
        ..entry("icebreaker", "iCE40UP5K sg48", 3, 32.0)
    };
    keep(
        folder.path(),
        &[small, entry("ulx3s-25f", "LFE5U-25F", 10, 80.0), entry("ulx3s-25f", "LFE5U-25F", 12, 96.0)],
    );
    fs::write(
        folder.path().join("ulx3s-25f.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>#</script></svg>",
    )
    .expect("a folder of the test's own");
    folder
}

#[test]
fn a_page_shows_every_board_and_loads_nothing() {
    let folder = reports();
    let boards = page::read(folder.path()).unwrap();
    let html = page::html(&boards).unwrap();
    for part in [
        "<td class=\"word\">icebreaker</td><td class=\"word\">iCE40UP5K sg48</td><td class=\"word\">rolled</td><td>3</td><td>3000 (57 %)</td>",
        // 3 x 32 / 64, too slow for 80 MHz, the board's goals.
        "<td>1.50</td><td>missed</td><td>1.50</td><td>2.20</td><td>0.350</td><td>0.500</td><td>95</td><td>321</td>",
        // The newest entry only: 12 x 96 / 64 and 12 x 80 / 64 MH/s.
        "<td>18.0</td><td>15.0</td><td>16.0</td><td>30.0</td><td>7.84</td><td>1.50</td>",
        "ulx3s-25f: MH/s, run by run",
        "<td class=\"word\">1.2</td><td class=\"word\">0123456789abcdef</td><td class=\"word\">Yosys 0.52 &lt;a&amp;b&gt;</td>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    assert!(!html.contains("icebreaker: MH/s, run by run"), "one run is no history");
    assert!(!html.contains("<script"), "a picture's script is inside an image");
    let namespace = "http://www.w3.org/2000/svg";
    assert_eq!(html.matches("http").count(), html.matches(namespace).count(), "a page may load nothing");
    assert!(!html.contains("NaN") && !html.contains("#010203"), "{html}");
    assert_eq!(html, page::html(&page::read(folder.path()).unwrap()).unwrap());
}

#[test]
fn markdown_has_the_same_rows_and_names_its_pictures() {
    let folder = reports();
    let boards = page::read(folder.path()).unwrap();
    let mut pictures = page::plots(&boards).unwrap();
    pictures.extend(page::placements(&boards));
    let names: Vec<&str> = pictures.iter().map(|picture| picture.name.as_str()).collect();
    let expected =
        ["mhs", "mhs-per-klut", "fmax", "area", "critical-path", "history-ulx3s-25f", "placement-ulx3s-25f"];
    assert_eq!(names, expected);
    let markdown = page::markdown(&boards, Some(("some pictures", &pictures)));
    assert!(markdown.contains("| icebreaker | iCE40UP5K sg48 | rolled | 3 | 3000 (57 %) |"), "{markdown}");
    assert!(markdown.contains("| ulx3s-25f | 1.50 | 1.20 | 2.00 | 0.860 |"), "{markdown}");
    assert!(markdown.contains("![Fmax by seed and board](<some pictures/fmax.svg>)"), "{markdown}");
    assert!(!page::markdown(&boards, None).contains("!["));
}

#[test]
fn runs_that_measured_nothing_have_a_page_too() {
    let folder = tempfile::tempdir().unwrap();
    let nothing = Entry {
        lut: 0,
        capacity: Capacity { lut: 0, bram: 0, dsp: 0 },
        target_mhz: 0.0,
        fmax_mhz: [].into(),
        mhs: 0.0,
        blocks: Vec::new(),
        critical_path: CriticalPath { logic_ns: 0.0, routing_ns: 0.0, steps: Vec::new() },
        place_and_route_s: [].into(),
        ..entry("new-board", "unknown", 1, 0.0)
    };
    keep(folder.path(), &[nothing.clone(), nothing]);
    let html = page::html(&page::read(folder.path()).unwrap()).unwrap();
    assert!(html.contains("new-board") && !html.contains("NaN") && !html.contains("inf"), "{html}");
}

#[test]
fn a_report_that_cannot_be_read_is_named_with_line_and_column() {
    let folder = reports();
    fs::write(folder.path().join("versa.json"), "[\n  {\"board\": 3}\n]").unwrap();
    let error = page::read(folder.path()).unwrap_err().to_string();
    assert!(error.contains("versa.json") && error.contains("at line 2 column 13"), "{error}");
}

#[test]
fn a_folder_without_reports_says_what_makes_them() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("empty.json"), "[]").unwrap();
    for folder in [folder.path().to_owned(), folder.path().join("none")] {
        let error = page::read(&folder).unwrap_err();
        assert!(matches!(error, PageError::Empty { .. }), "{error}");
        assert!(error.to_string().contains("midstate synth --board"), "{error}");
    }
}

#[test]
fn a_placement_that_is_too_large_is_left_out_and_said() {
    let folder = reports();
    fs::write(folder.path().join("ulx3s-25f.svg"), "<svg>".repeat(100_000)).unwrap();
    let boards = page::read(folder.path()).unwrap();
    assert!(page::placements(&boards).is_empty());
    assert!(page::html(&boards).unwrap().contains("ulx3s-25f: its picture is of 500 kB"));
}

#[test]
fn a_file_is_replaced_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pages/report.html");
    page::write(&path, "old and longer").unwrap();
    page::write(&path, "new").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no temporary file may stay");
    // A folder where the file should be.
    let error = page::write(folder.path(), "x").unwrap_err().to_string();
    assert!(error.contains(&folder.path().display().to_string()), "{error}");
}

#[test]
fn pictures_are_named_from_where_the_markdown_is() {
    let relative = |from: &str, to: &str| page::relative(Path::new(from), Path::new(to)).unwrap();
    assert_eq!(relative("", "pictures"), "pictures");
    assert_eq!(relative("docs", "docs/pictures"), "pictures");
    assert_eq!(relative("docs/a", "./docs/../pictures"), "../../pictures");
    assert_eq!(relative("docs", "docs"), ".");
}
