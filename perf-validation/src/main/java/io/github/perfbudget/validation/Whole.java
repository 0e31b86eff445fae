package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A subject and those of its parts that were asked for, each kind found once for all rules that are
 * carried to it. Not thread-safe.
 */
final class Whole<S> {

  private final S subject;
  private final FieldPath path;
  private final Map<Part<? super S, ?>, List<? extends Located<?>>> parts = new HashMap<>();

  Whole(S subject, FieldPath path) {
    this.subject = subject;
    this.path = path;
  }

  S subject() {
    return subject;
  }

  FieldPath path() {
    return path;
  }

  @SuppressWarnings("unchecked") // the parts of a way are what that way has found
  <T> List<Located<T>> parts(Part<? super S, T> part) {
    List<? extends Located<?>> known = parts.get(part);
    if (known == null) {
      List<Located<T>> found = Collections.unmodifiableList(find(part));
      parts.put(part, found);
      return found;
    }
    return (List<Located<T>>) known;
  }

  private <T> List<Located<T>> find(Part<? super S, T> part) {
    List<Located<T>> found = new ArrayList<>();
    if (part instanceof Onward<? super S, T> onward) {
      onward.walk(this, found::add);
    } else {
      part.walk(subject, path, found::add);
    }
    return found;
  }

  /** Passes on what a check says of the subject. */
  void tell(Check<? super S> check, Consumer<? super Judgement> to) {
    if (check instanceof WholeCheck<? super S> asking) {
      asking.tell(this, to);
    } else {
      check.tell(subject, path, to);
    }
  }
}
