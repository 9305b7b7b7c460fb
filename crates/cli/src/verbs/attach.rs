//! `attach`: photos and documents of records: added, listed, saved to files, captioned, put in order,
//! noted as evidence, removed; the room they leave given up.

use crate::shell::Shell;
use clap::{Args, Subcommand};
use office::attachments::{
    self, Attached, Attachment, AttachmentEdit, AttachmentKind, KEPT_DAYS, Owner, Wish,
};
use office::models::evidence::put_evidence;
use office::words::keys;
use office::{Code, Failure, Office, Result, files};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Attach {
    Add(AddArgs),
    List(ListArgs),
    Out(OutArgs),
    Edit(EditArgs),
    Move(MoveArgs),
    Evidence(EvidenceArgs),
    Remove(RemoveArgs),
    Trim(TrimArgs),
}

/// The record that is meant.
#[derive(Debug, Args)]
pub(crate) struct Of {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long = "id", value_name = "ID")]
    record: String,
    #[arg(long, value_name = "TABLE", default_value = "registration")]
    table: String,
}

#[derive(Debug, Args)]
pub(crate) struct AddArgs {
    #[command(flatten)]
    of: Of,
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long)]
    keep_size: bool,
    #[arg(long)]
    personal: bool,
    #[arg(long)]
    caption: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    #[command(flatten)]
    of: Of,
}

#[derive(Debug, Args)]
pub(crate) struct OutArgs {
    #[command(flatten)]
    one: One,
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct EditArgs {
    #[command(flatten)]
    one: One,
    #[arg(long)]
    caption: Option<String>,
    #[arg(long, value_name = "DATE")]
    taken: Option<String>,
    #[arg(long, value_name = "true|false")]
    personal: Option<bool>,
}

#[derive(Debug, Args)]
pub(crate) struct MoveArgs {
    #[command(flatten)]
    one: One,
    #[arg(long, value_name = "N")]
    place: usize,
}

#[derive(Debug, Args)]
pub(crate) struct EvidenceArgs {
    #[command(flatten)]
    one: One,
    #[arg(long = "item", value_name = "CODE")]
    items: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RemoveArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "ID", required = true)]
    attachments: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct TrimArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "N", default_value_t = KEPT_DAYS)]
    days: u32,
    #[arg(long)]
    compact: bool,
}

/// One photo or document.
#[derive(Debug, Args)]
pub(crate) struct One {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "ID")]
    attachment: String,
}

impl Attach {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Attach::Add(args) => add(shell, &args),
            Attach::List(args) => list(shell, &args.of),
            Attach::Out(args) => out(shell, &args),
            Attach::Edit(args) => edit(shell, args),
            Attach::Move(args) => {
                let office = shell.open(&args.one.file)?;
                let key = key(&office, &args.one.attachment)?;
                let place = args.place.saturating_sub(1);
                attachments::move_attachment(&office, &shell.ctx(), key, place)?;
                tell(shell, &office, key)
            }
            Attach::Evidence(args) => {
                let office = shell.open(&args.one.file)?;
                let key = key(&office, &args.one.attachment)?;
                put_evidence(&office, &shell.ctx(), key, &args.items)?;
                tell(shell, &office, key)
            }
            Attach::Remove(args) => remove(shell, &args),
            Attach::Trim(args) => trim(shell, &args),
        }
    }
}

impl Of {
    fn owner(&self, office: &Office) -> Result<Owner> {
        Owner::of(&self.table, 0)?;
        let key = office.read(|reading| reading.key_of(&self.table, &self.record))?;
        Owner::of(&self.table, key)
    }
}

fn key(office: &Office, id: &str) -> Result<i64> {
    office.read(|reading| reading.key_of("attachment", id))
}

/// Files that are refused are told; nothing taken at all is a refusal.
fn add(shell: &Shell, args: &AddArgs) -> Result<ExitCode> {
    let office = shell.open(&args.of.file)?;
    let wish = Wish {
        keep_size: args.keep_size,
        personal: args.personal,
    };
    let owner = args.of.owner(&office)?;
    let told = attachments::attach(&office, &shell.ctx(), owner, &args.files, wish)?;
    if let ([], [], Some(first)) = (&*told.keys, &*told.notices, told.refused.first()) {
        return Err(first.clone());
    }
    if let Some(caption) = &args.caption {
        for key in &told.keys {
            put(shell, &office, *key, |edit| {
                edit.caption.clone_from(caption)
            })?;
        }
    }
    let rows = told.keys.iter().map(|key| one(&office, *key));
    let rows = rows.collect::<Result<Vec<Attachment>>>()?;
    let Attached {
        notices, refused, ..
    } = told;
    let refusals: Vec<String> = refused.iter().map(|why| why.say(shell.lang())).collect();
    let document = json!({ "added": rows, "notices": notices, "refused": refusals });
    shell.answer(&document, || {
        let added = rows.iter().map(line);
        added
            .chain(notices.iter().chain(&refusals).cloned())
            .collect()
    })
}

fn list(shell: &Shell, of: &Of) -> Result<ExitCode> {
    let office = shell.read(&of.file)?;
    let owner = of.owner(&office)?;
    let told = office.read(|reading| attachments::attachments(reading, owner))?;
    shell.answer(&told, || {
        let lines = told.rows.iter().map(line);
        lines.chain([told.usage.text.clone()]).collect()
    })
}

fn out(shell: &Shell, args: &OutArgs) -> Result<ExitCode> {
    let office = shell.read(&args.one.file)?;
    let key = key(&office, &args.one.attachment)?;
    let (name, bytes) = office.read(|reading| attachments::content(reading, key))?;
    if args.out.exists() {
        return Err(Failure::new(Code::FileExists).of_file(&args.out));
    }
    files::write_whole(&args.out, &bytes)?;
    shell.answer(&json!({ "file": args.out, "name": name }), || {
        let name = args.out.display().to_string();
        vec![shell.say(keys::ATTACHMENTS_SAVED, &[("name", name.into())])]
    })
}

fn edit(shell: &Shell, args: EditArgs) -> Result<ExitCode> {
    let office = shell.open(&args.one.file)?;
    let key = key(&office, &args.one.attachment)?;
    put(shell, &office, key, |edit| {
        edit.caption = args.caption.unwrap_or_else(|| edit.caption.clone());
        edit.taken = args.taken.unwrap_or_else(|| edit.taken.clone());
        edit.personal = args.personal.unwrap_or(edit.personal);
    })?;
    tell(shell, &office, key)
}

fn put(
    shell: &Shell,
    office: &Office,
    key: i64,
    change: impl FnOnce(&mut AttachmentEdit),
) -> Result<()> {
    let now = one(office, key)?;
    let mut said = AttachmentEdit {
        caption: now.caption,
        taken: now.taken,
        personal: now.personal,
    };
    change(&mut said);
    attachments::edit_attachment(office, &shell.ctx(), key, &said)
}

fn remove(shell: &Shell, args: &RemoveArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let keys = args.attachments.iter().map(|id| key(&office, id));
    let keys = keys.collect::<Result<Vec<i64>>>()?;
    attachments::remove_attachments(&office, &shell.ctx(), &keys)?;
    let count = keys.len();
    shell.answer(&json!({ "count": count }), || {
        vec![shell.say(keys::CLI_ATTACH_REMOVED, &[("count", count.into())])]
    })
}

fn trim(shell: &Shell, args: &TrimArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let told = attachments::trim(&office, &shell.ctx(), args.days)?;
    if args.compact {
        office.compact()?;
    }
    shell.answer(&told, || vec![told.text.clone()])
}

fn tell(shell: &Shell, office: &Office, key: i64) -> Result<ExitCode> {
    let one = one(office, key)?;
    shell.answer(&one, || vec![line(&one)])
}

fn one(office: &Office, key: i64) -> Result<Attachment> {
    office.read(|reading| attachments::attachment(reading, key))
}

fn line(one: &Attachment) -> String {
    let kind = match one.kind {
        AttachmentKind::Photo => format!("{} × {}", one.width, one.height),
        AttachmentKind::Document => String::new(),
    };
    let parts = [
        &one.id,
        &one.name,
        &one.size_text,
        &kind,
        &one.taken,
        &one.caption,
    ];
    parts.map(String::as_str).join("\t")
}
