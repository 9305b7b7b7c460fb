//! Values as the binary formats of Excel write them, old and new.

/// A number in eight bytes; 0 where they are not there.
pub(super) fn float(bytes: &[u8]) -> f64 {
    let eight = bytes.first_chunk::<8>();
    eight.map_or(0.0, |eight| f64::from_le_bytes(*eight))
}

/// A number in four bytes (MS-XLS 2.5.217, MS-XLSB 2.5.122).
pub(super) fn packed(rk: u32) -> f64 {
    let number = match rk & 2 != 0 {
        true => f64::from((rk as i32) >> 2),
        false => f64::from_bits(u64::from(rk & !3) << 32),
    };
    if rk & 1 != 0 { number / 100.0 } else { number }
}

/// The name of an error of calculation (MS-XLS 2.5.10).
pub(super) fn error_name(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#DATA!",
    }
}
