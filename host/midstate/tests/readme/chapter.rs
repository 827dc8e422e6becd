//! README's chapter as a list of commands, each with the output that the chapter shows for it.

use std::collections::VecDeque;
use std::{fs, path::Path};

const HEADING: &str = "### Run it on your board";

/// A line to type.
#[derive(Clone, Debug)]
pub(crate) struct Command {
    pub(crate) line: String,
    /// Lines of output in the code blocks up to the next command.
    pub(crate) shown: Vec<String>,
}

impl Command {
    /// What stands behind the program's name, with words of a user's own for the capital ones, in their order.
    pub(crate) fn arguments(&self, words: &[(&str, &str)]) -> Vec<String> {
        let mut words = words.iter();
        let is_capital = |text: &str| text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        let arguments = self.line.split_whitespace().skip(1).map(|argument| {
            let (kind, word) = argument.rsplit_once(':').unwrap_or(("", argument));
            if !is_capital(word) {
                return argument.to_owned();
            }
            let (_, value) = words.next().filter(|(next, _)| *next == word).expect("a word for each place");
            if kind.is_empty() { (*value).to_owned() } else { format!("{kind}:{value}") }
        });
        let arguments = arguments.collect();
        assert!(words.next().is_none(), "{} has no place for another word", self.line);
        arguments
    }
}

/// The commands that are still to be typed.
pub(crate) struct Chapter(VecDeque<Command>);

impl Chapter {
    pub(crate) fn read() -> Self {
        let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
        Self::of(&fs::read_to_string(readme).expect("the README"))
    }

    fn of(readme: &str) -> Self {
        let (_, chapter) = readme.split_once(HEADING).expect("the chapter");
        let mut commands = VecDeque::<Command>::new();
        for line in chapter.lines().take_while(|line| !line.starts_with('#')) {
            let text = line.trim();
            match text.split(' ').next() {
                // The text of lists is indented by three, code by four more than what it belongs to.
                _ if !line.starts_with("    ") => {}
                Some("cargo" | "export" | "midstate" | "sudo") => {
                    commands.push_back(Command { line: text.to_owned(), shown: Vec::new() });
                }
                _ => commands.back_mut().expect("a command before its output").shown.push(text.to_owned()),
            }
        }
        Self(commands)
    }

    /// The next command, which must begin so.
    pub(crate) fn next(&mut self, beginning: &str) -> Command {
        let command = self.0.pop_front().unwrap_or_else(|| panic!("the chapter ends before `{beginning}`"));
        assert!(command.line.starts_with(beginning), "`{}` stands where `{beginning}` should", command.line);
        command
    }

    pub(crate) fn is_over(&self) -> bool {
        self.0.is_empty()
    }
}
