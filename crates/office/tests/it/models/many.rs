//! The large sample office: the same every time, and sound.

use office::Office;
use office::models::{self, ModelQuery};

use crate::desk::{ctx, program};

#[test]
fn the_large_sample_office_has_two_thousand_models_over_five_years() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lon.sdv");
    let office = Office::create_large_sample(&path, program(), &ctx(1)).unwrap();
    let of = |query: &ModelQuery| {
        office
            .read(|reading| models::registrations(reading, query))
            .unwrap()
    };
    let all = of(&ModelQuery::default());
    assert_eq!(all.len(), 2_000 + 12);
    let years: Vec<usize> = (2021..=2025)
        .map(|year| all.iter().filter(|row| row.year == year).count())
        .collect();
    assert_eq!(years, [300, 354, 405, 453, 500]);
    let placed = all.iter().filter(|row| row.unit_key.is_some()).count();
    assert!(
        placed * 100 > all.len() * 90,
        "{placed} are of a known unit"
    );
    for (what, at_least) in [("recognised", 600), ("returned", 60), ("stopped", 60)] {
        let found = all.iter().filter(|row| row.state.code() == what).count();
        assert!(found >= at_least, "{found} {what}");
    }
    let again = all
        .iter()
        .filter(|row| row.cells["novelty"] == "Duy trì")
        .count();
    assert!(again > 400, "{again} are registered again");
}
