/**
 * The immutable, typed data of a budget performance filing (预算绩效文本). No run-time dependency.
 *
 * <p>The modules that build on this one reuse its Immutables style; nobody else sees it.
 */
@SuppressWarnings("module") // the friends that share the style are compiled after this module
@org.jspecify.annotations.NullMarked
module io.github.perfbudget.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.perfbudget.model;
  exports io.github.perfbudget.model.budget;
  exports io.github.perfbudget.model.diff;
  exports io.github.perfbudget.model.indicator;
  exports io.github.perfbudget.model.value;
  exports io.github.perfbudget.model.internal to
      io.github.perfbudget.validation,
      io.github.perfbudget.io;
}
