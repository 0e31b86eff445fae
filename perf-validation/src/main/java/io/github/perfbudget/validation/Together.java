package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** The way to all parts of a kind as one. */
final class Together<S, T> implements Onward<S, List<Located<T>>> {

  private final Part<S, T> parts;

  Together(Part<S, T> parts) {
    this.parts = parts;
  }

  @Override
  public void walk(S whole, FieldPath at, Consumer<? super Located<List<Located<T>>>> to) {
    walk(new Whole<>(whole, at), to);
  }

  @Override
  public void walk(Whole<? extends S> whole, Consumer<? super Located<List<Located<T>>>> to) {
    List<Located<T>> found = whole.parts(parts);
    if (!found.isEmpty()) {
      to.accept(Located.of(whole.path(), found));
    }
  }
}
