# Words of searching everywhere.

search-nominated = { $awards ->
    [0] nominated { $nominations ->
        [one] once
       *[other] { $nominations } times
    }
   *[other] nominated { $nominations ->
        [one] once
       *[other] { $nominations } times
    }, awarded { $awards ->
        [one] once
       *[other] { $awards } times
    }
}
search-round = { $year } · { $issuer } · { $nominations } nominations
search-decision = { $date } · { $title } · { $revoked ->
    [0] { $lines } lines
   *[other] revoked
}
search-unit-called = former name or spelling: { $name }
search-unit-now = now { $name }
