# Words of the desk.

home-round-unchecked = { $nominations } nominations, not all checked yet
home-round = { $nominations } nominations, { $errors } errors to settle
home-import-staged = Unfinished
home-import-committed = Taken in
home-import-discarded = Discarded
home-return-title = Revoked from decision { $number }
home-return = { $count ->
    [1] { $name } returns object and money by { $date }
   *[other] { $count } recipients return object and money by { $date }
}
home-round-past = Round of { $year } without a decision
home-import-left = Import begun on { $date } and not finished
