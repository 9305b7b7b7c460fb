//! `cargo xtask run`: from a fresh clone to the open window. Where there is no display the same
//! main job is done by the terminal shell, so that a newcomer on a server sees the program work.

mod first_list;

use std::process::Command;

use crate::house::{self, say};
use crate::process::{self, Done};
use crate::{system, web};

/// Installs what is missing, builds, and opens the window or does its main job without one.
pub(crate) fn run() -> Done {
    if has_display() {
        build_both()?;
        return process::run(&mut Command::new(house::program("debug", "so-dan-van")));
    }
    say(
        "Máy này không có màn hình, nên cửa sổ không mở được. Chương trình làm việc chính không cần cửa sổ: \
         nhập một danh sách đề nghị mẫu, quyết định, in danh sách.",
        "there is no display here, so the window cannot open; the same main job is done in the \
         terminal instead: a sample workbook in, a decision, the list out",
    );
    if let Err(failure) = build_both() {
        // A machine without a screen may also lack the window's packages: the list needs neither.
        println!("{failure}");
        say(
            "Bỏ qua phần cửa sổ, làm tiếp.",
            "going on without the window",
        );
        process::run(
            process::cargo()
                .args(["build", "-p", "cli"])
                .current_dir(house::root()),
        )?;
    }
    first_list::print()
}

fn build_both() -> Done {
    system::prepare_build()?;
    web::install()?;
    web::build()?;
    // Of the whole workspace, as the tests build it: another choice of packages would choose other
    // features, and the tests would build the large libraries a second time.
    let programs = ["build", "--workspace", "--bins"];
    process::run(process::cargo().args(programs).current_dir(house::root()))
}

/// Windows and macOS always have a display for a signed-in person.
fn has_display() -> bool {
    let named = |variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
