/**
 * What is wrong with a budget performance filing (预算绩效文本): rules, findings, and the bridge to
 * Jakarta Validation.
 */
@org.jspecify.annotations.NullMarked
module io.github.perfbudget.validation {
  requires transitive io.github.perfbudget.model;
  requires transitive jakarta.validation;
  requires transitive org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  uses io.github.perfbudget.validation.RuleSetProvider;

  exports io.github.perfbudget.validation;
  exports io.github.perfbudget.validation.jakarta;
  exports io.github.perfbudget.validation.rules;
}
