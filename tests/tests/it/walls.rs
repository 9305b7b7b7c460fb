//! A page that was taken over: whatever a script in it tries, it reaches no machine, no file, no code
//! that was not built in, no other page and no command the program does not list.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::time::Duration;

use journeys::{Screen, Window};
use serde_json::{Value, json};

use crate::offices::Prepared;

/// Ways out to another machine; each is given the address of one that listens.
const CALLS: &str = "const [address, answer] = arguments;
    const http = 'http://' + address;
    const add = (tag, fields) => document.body.append(Object.assign(document.createElement(tag), fields));
    const told = {};
    const tried = (name, doing) => {
        try {
            return Promise.resolve(doing()).then(() => { told[name] ??= 'reached'; }, () => { told[name] = 'refused'; });
        } catch { told[name] = 'refused'; return Promise.resolve(); }
    };
    const pending = [
        tried('fetch', () => fetch(http + '/fetch')),
        tried('fetch blind', () => fetch(http + '/blind', { mode: 'no-cors' })),
        tried('request', () => new Promise((good, bad) => {
            const request = new XMLHttpRequest();
            request.onload = good; request.onerror = bad;
            request.open('GET', http + '/request'); request.send();
        })),
        tried('socket', () => new Promise((good, bad) => {
            const socket = new WebSocket('ws://' + address + '/socket');
            socket.onopen = good; socket.onerror = bad;
        })),
        tried('events', () => new Promise((good, bad) => {
            const events = new EventSource(http + '/events');
            events.onopen = good; events.onerror = bad;
        })),
        tried('picture', () => new Promise((good, bad) => {
            add('img', { src: http + '/picture.png', onload: good, onerror: bad });
        })),
        tried('script', () => new Promise((good, bad) => {
            add('script', { src: http + '/script.js', onload: good, onerror: bad });
        })),
    ];
    navigator.sendBeacon?.(http + '/beacon', 'x');
    add('iframe', { src: http + '/frame' });
    add('link', { rel: 'stylesheet', href: http + '/style.css' });
    add('link', { rel: 'prefetch', href: http + '/prefetch' });
    add('audio', { src: http + '/sound' });
    add('object', { data: http + '/object' });
    const form = Object.assign(document.createElement('form'), { action: http + '/form', method: 'post' });
    document.body.append(form);
    form.submit();
    add('a', { href: http + '/saved', download: 'saved', id: 'saved' });
    document.getElementById('saved').click();
    location.href = http + '/elsewhere';
    Promise.all(pending).then(() => setTimeout(() => answer(told), 1500));";

/// Code that was not built in.
const CODE: &str = "const answer = arguments[0];
    globalThis.ran = [];
    const tried = (name, doing) => { try { doing(); } catch { /* Refused. */ } };
    tried('eval', () => eval(\"ran.push('eval')\"));
    tried('function', () => new Function(\"ran.push('function')\")());
    tried('timer', () => setTimeout(\"ran.push('timer')\", 0));
    tried('inline', () => {
        const script = document.createElement('script');
        script.textContent = \"ran.push('inline')\";
        document.body.append(script);
    });
    tried('handler', () => {
        const holder = document.createElement('div');
        holder.innerHTML = \"<img src='nothing:' onerror=\\\"ran.push('handler')\\\"><a href=\\\"javascript:ran.push('link')\\\">x</a>\";
        document.body.append(holder);
        holder.querySelector('a').click();
    });
    tried('data', () => {
        const script = document.createElement('script');
        script.src = \"data:text/javascript,ran.push('data')\";
        document.body.append(script);
    });
    tried('blob', () => {
        const script = document.createElement('script');
        script.src = URL.createObjectURL(new Blob([\"ran.push('blob')\"], { type: 'text/javascript' }));
        document.body.append(script);
    });
    tried('worker', () => {
        const source = new Blob([\"fetch('tauri://localhost')\"], { type: 'text/javascript' });
        const worker = new Worker(URL.createObjectURL(source));
        worker.onmessage = () => ran.push('worker');
    });
    setTimeout(() => answer(ran), 1000);";

/// Files of the machine, by every road a page could think of.
const FILES: &str = "const [path, answer] = arguments;
    const seen = [];
    const look = async (name, url) => {
        try {
            const text = await (await fetch(url)).text();
            if (text.includes('SQLite format 3')) seen.push(name);
        } catch { /* Refused. */ }
    };
    Promise.all([
        look('file', 'file://' + path),
        look('asset', 'asset://localhost/' + encodeURIComponent(path)),
        look('asset http', 'http://asset.localhost/' + encodeURIComponent(path)),
        look('own', location.origin + path),
        look('up', location.origin + '/..%2f..%2f..%2f..%2f..' + path),
    ]).then(() => answer(seen));";

/// Commands nobody listed, asked for as the page's own code asks.
const COMMANDS: &str = "const answer = arguments[0];
    const inside = globalThis.__TAURI_INTERNALS__;
    const asked = [
        ['read_file', { path: '/etc/hostname' }],
        ['plugin:fs|read_text_file', { path: '/etc/hostname' }],
        ['plugin:shell|execute', { program: 'sh', args: [] }],
        ['plugin:shell|open', { path: '/etc/hostname' }],
        ['plugin:opener|open_path', { path: '/etc/hostname' }],
        ['plugin:dialog|open', { options: {} }],
        ['plugin:http|fetch', { clientConfig: { url: 'http://127.0.0.1' } }],
        ['plugin:process|exit', { code: 1 }],
        ['plugin:window|close', { label: 'main' }],
        ['plugin:window|create', { options: { label: 'second' } }],
        ['plugin:webview|create_webview_window', { options: { label: 'second', url: 'index.html' } }],
        ['plugin:event|emit', { event: 'tauri://close-requested' }],
        ['plugin:path|resolve_directory', { directory: 1 }],
        ['plugin:app|version', {}],
    ];
    Promise.all(asked.map(([name, given]) => inside.invoke(name, given)
        .then(() => [name + ' answered'], () => [])))
        .then(all => answer(all.flat()));";

fn in_a_taken_page(journey: impl FnOnce(&Prepared, &Window)) {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.expect("home-history", "");
    let page = address(&window);
    journey(&prepared, &window);
    assert_eq!(address(&window), page, "the window went elsewhere");
    window.expect("home-history", "");
}

fn address(window: &Window) -> Value {
    window.read("return location.href", json!([]))
}

#[test]
fn a_script_in_the_page_reaches_no_other_machine() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
    listener
        .set_nonblocking(true)
        .expect("a listener can be asked without waiting");
    let there = listener
        .local_addr()
        .expect("the listener's address")
        .to_string();
    in_a_taken_page(|_, window| {
        let told = window.read_later(CALLS, json!([there]));
        let told = told.as_object().expect("what became of each call");
        assert_eq!(told.len(), 7, "{told:?}");
        for (call, outcome) in told {
            assert_eq!(outcome, "refused", "{call}");
        }
    });
    assert_eq!(asked_of(&listener), Vec::<String>::new());
}

/// The first lines of all that reached the listener.
fn asked_of(listener: &TcpListener) -> Vec<String> {
    let mut asked = Vec::new();
    while let Ok((stream, _)) = listener.accept() {
        let _ = stream.set_nonblocking(false);
        let _ = stream.set_read_timeout(Some(Duration::from_secs(1)));
        let mut line = String::new();
        let _ = BufReader::new(stream).read_line(&mut line);
        asked.push(line);
    }
    asked
}

#[test]
fn a_script_in_the_page_runs_no_code_that_was_not_built_in() {
    in_a_taken_page(|_, window| {
        assert_eq!(window.read_later(CODE, json!([])), json!([]));
    });
}

#[test]
fn a_script_in_the_page_reads_no_file() {
    in_a_taken_page(|prepared, window| {
        let file = prepared.file();
        let head = std::fs::read(&file).expect("the office file");
        assert!(head.starts_with(b"SQLite format 3"), "nothing to be found");
        assert_eq!(window.read_later(FILES, json!([file])), json!([]));
    });
}

#[test]
fn a_script_in_the_page_calls_only_what_the_program_lists() {
    in_a_taken_page(|_, window| {
        assert_eq!(window.read_later(COMMANDS, json!([])), json!([]));
        let listed = window.read_later(
            "const answer = arguments[0];
             globalThis.__TAURI_INTERNALS__.invoke('office_profile')
                .then(() => answer('answered'), failure => answer(JSON.stringify(failure)));",
            json!([]),
        );
        assert_eq!(
            listed, "answered",
            "or the refusals above would say nothing"
        );
    });
}

#[test]
fn a_script_in_the_page_opens_no_second_window() {
    in_a_taken_page(|_, window| {
        let opened = window.read(
            "const opened = window.open('index.html', '_blank');
             const link = Object.assign(document.createElement('a'), { href: 'index.html', target: '_blank' });
             document.body.append(link);
             link.click();
             return opened === null;",
            json!([]),
        );
        assert_eq!(opened, true);
        assert_eq!(window.count(), 1);
    });
}
