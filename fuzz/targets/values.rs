//! Numbers, money, dates, names and units as people write them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viet::number::{Context, Evidence, Kind};

fuzz_target!(|text: &str| {
    sodanvan_fuzz::heed_own_panics();
    let evidence = Evidence::of(text.lines());
    for line in text.lines().take(50) {
        let context = Context { evidence, unit: viet::number::unit(line), ..Context::default() };
        let _ = viet::number::read(line, &context);
        let _ = viet::number::read(line, &Context { kind: Kind::Percent, ..context });
        for multiplier in [1, 1_000_000, i64::MAX] {
            if let Ok(Some(dong)) = viet::money::read(line, multiplier) {
                let _ = viet::number::group_thousands(dong);
            }
        }
        let _ = viet::money::head_multiplier(line);
        let _ = viet::date::read(line, Some(2024));
        let _ = viet::date::read_birth(line, 2024);
        let _ = viet::name::split_honorific(&viet::text::clean(line));
        let _ = viet::name::sort_keys(line);
        let _ = viet::unit_name::parse(line);
        let _ = viet::unit_name::body_key(line);
        let folded = viet::text::fold(line);
        assert_eq!(viet::text::fold(&folded), folded, "folding twice changes nothing");
    }
    if let Some(bits) = text.as_bytes().first_chunk::<8>() {
        let number = f64::from_le_bytes(*bits);
        let _ = viet::date::from_serial(number);
        let _ = viet::date::birth_from_number(number, 2024);
        let _ = viet::money::from_number(number, 1_000_000);
    }
});
