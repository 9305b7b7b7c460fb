//! The typed functions of the interface, written from the command table.
//!
//! Everything here runs in tests only: one test writes or compares the generated files.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};
use ts_rs::{Config, TS, TypeVisitor};

/// One command as TypeScript sees it: names of types, not the types themselves.
pub(super) struct Command {
    pub(super) name: &'static str,
    pub(super) args: Vec<(&'static str, String)>,
    pub(super) channel: Option<(&'static str, String)>,
    pub(super) result: String,
}

/// The declarations met so far, by name, so that the file is sorted and stable.
pub(super) struct Types {
    config: Config,
    declarations: BTreeMap<String, String>,
}

impl Types {
    fn new() -> Types {
        Types {
            config: Config::new().with_large_int("number"),
            declarations: BTreeMap::new(),
        }
    }

    /// The name of a type as it stands in a signature; the type and what it is made of are declared too.
    pub(super) fn name<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.declare::<T>();
        T::name(&self.config)
    }

    fn declare<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.declarations.contains_key(&name) {
                return;
            }
            let text = format!(
                "{}export {}\n",
                T::docs().unwrap_or_default(),
                T::decl(&self.config)
            );
            self.declarations.insert(name, text);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.declare::<T>();
    }
}

/// The channel of a command that has one.
pub(super) fn first<const N: usize>(
    channels: [(&'static str, String); N],
) -> Option<(&'static str, String)> {
    channels.into_iter().next()
}

const HEAD: &str = "// Written from the command table of the window program; a test fails when this is stale.\n\
                    // Write it anew with: cargo xtask bindings\n";

fn types_file(types: &Types) -> String {
    let mut text = format!("{HEAD}\n");
    text.push_str(
        &types
            .declarations
            .values()
            .cloned()
            .collect::<Vec<_>>()
            .join("\n"),
    );
    text
}

fn commands_file(commands: &[Command], types: &Types) -> String {
    let mut body = String::new();
    for command in commands {
        write_function(&mut body, command);
    }
    let used = types
        .declarations
        .keys()
        .filter(|name| mentions(&body, name));
    let names = used.map(|name| format!("  {name},\n")).collect::<String>();
    let channel = if body.contains("Channel<") {
        "import { call, type Channel } from \"../call\";"
    } else {
        "import { call } from \"../call\";"
    };
    format!(
        "{HEAD}\n{channel}\nimport type {{\n{names}}} from \"./types\";\n\nexport const commands = {{\n{body}}};\n"
    )
}

/// True where `name` stands in `text` as a whole word.
fn mentions(text: &str, name: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric())
        .any(|word| word == name)
}

fn write_function(body: &mut String, command: &Command) {
    let fields = command
        .args
        .iter()
        .map(|(name, ty)| format!("{}: {ty}", camel(name)));
    let channel = command
        .channel
        .iter()
        .map(|(name, ty)| format!("{}: Channel<{ty}>", camel(name)));
    let fields = fields.chain(channel).collect::<Vec<_>>().join("; ");
    let (params, passed) = if fields.is_empty() {
        (String::new(), "")
    } else {
        (format!("args: {{ {fields} }}"), ", args")
    };
    let result = if command.result == "null" {
        "void"
    } else {
        command.result.as_str()
    };
    let _ = writeln!(
        body,
        "  {}: ({params}): Promise<{result}> => call(\"{}\"{passed}),",
        camel(command.name),
        command.name
    );
}

/// `round_create` → `roundCreate`, as Tauri names arguments too.
fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let head = words.next().unwrap_or_default().to_owned();
    words.fold(head, |text, word| {
        let (first, rest) = word.split_at(word.len().min(1));
        text + &first.to_uppercase() + rest
    })
}

#[test]
fn generated_files_are_fresh() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut types = Types::new();
    types.name::<office::Failure>();
    let commands = super::describe(&mut types);
    let files = [
        ("../ui/src/lib/ipc/gen/types.ts", types_file(&types)),
        (
            "../ui/src/lib/ipc/gen/commands.ts",
            commands_file(&commands, &types),
        ),
    ];
    for (name, text) in files {
        let path = root.join(name);
        if std::env::var_os("SODANVAN_WRITE").is_some() {
            fs::create_dir_all(path.parent().expect("a generated file stands in a folder"))
                .expect("folder");
            fs::write(&path, text).expect("generated file");
        } else {
            let stands = fs::read_to_string(&path)
                .unwrap_or_default()
                .replace("\r\n", "\n");
            assert!(
                stands == text,
                "{name} is stale: run `cargo xtask bindings`"
            );
        }
    }
}

#[test]
fn names_become_camel_case() {
    for (snake, expected) in [
        ("rounds", "rounds"),
        ("round_create", "roundCreate"),
        ("as_of", "asOf"),
    ] {
        assert_eq!(camel(snake), expected);
    }
}
