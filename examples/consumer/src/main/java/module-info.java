/** A program that takes in filings: what a user of the library writes, on the module path too. */
@org.jspecify.annotations.NullMarked
module io.github.perfbudget.consumer {
  requires io.github.perfbudget.io;
  requires static org.jspecify;

  // The validation engine reads the components of the record.
  opens io.github.perfbudget.consumer to
      org.hibernate.validator;

  // Its rules are found by the name of their profile.
  provides io.github.perfbudget.validation.RuleSetProvider with
      io.github.perfbudget.consumer.OfficeRules;
}
