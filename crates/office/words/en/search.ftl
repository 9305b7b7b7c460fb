# Words of searching everywhere.

search-nominated = { $awards ->
    [0] nominated { $nominations } times
   *[other] nominated { $nominations } times, awarded { $awards } times
}
search-round = { $year } · { $issuer } · { $nominations } nominations
search-decision = { $date } · { $title } · { $revoked ->
    [0] { $lines } lines
   *[other] revoked
}
search-unit-called = former name or spelling: { $name }
search-unit-now = now { $name }
