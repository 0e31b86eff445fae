/** Reading and writing filings: table text, JSON, and reports of findings. */
@org.jspecify.annotations.NullMarked
module io.github.perfbudget.io {
  requires com.fasterxml.jackson.datatype.jdk8;
  requires transitive com.fasterxml.jackson.databind;
  requires java.xml;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive io.github.perfbudget.model;
  requires transitive io.github.perfbudget.validation;

  exports io.github.perfbudget.io.form;
  exports io.github.perfbudget.io.json;
  exports io.github.perfbudget.io.report;
  exports io.github.perfbudget.io.source;
  exports io.github.perfbudget.io.table;

  // Jackson reaches drafts, mix-ins and the members of reports by reflection.
  opens io.github.perfbudget.io.json to
      com.fasterxml.jackson.databind;
  opens io.github.perfbudget.io.report to
      com.fasterxml.jackson.databind;

  provides com.fasterxml.jackson.databind.Module with
      io.github.perfbudget.io.json.FilingModule;
  provides io.github.perfbudget.validation.RuleSetProvider with
      io.github.perfbudget.io.json.ProfileResources;
}
