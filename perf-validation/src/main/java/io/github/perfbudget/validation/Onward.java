package io.github.perfbudget.validation;

import io.github.perfbudget.model.Located;
import java.util.function.Consumer;

/** A way that begins with others, which a whole goes once for all that begin with them. */
interface Onward<S, T> extends Walk<S, T> {

  /** Finds the parts of a whole, from those that it has found already. */
  void walk(Whole<? extends S> whole, Consumer<? super Located<T>> to);
}
