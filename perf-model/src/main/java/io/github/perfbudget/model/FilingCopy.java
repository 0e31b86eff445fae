package io.github.perfbudget.model;

import java.util.Objects;
import java.util.Optional;

/** Copies a filing with a change at one address. */
final class FilingCopy {

  private FilingCopy() {}

  static Filing of(Filing filing, FieldPath at, Node.NewValue change) {
    try {
      return FilingShape.FILING.changed(filing, at.segments(), change);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(at + " cannot be changed: " + e.getMessage(), e);
    }
  }

  /** Puts a part or value in the place of another. */
  record NewPart(Object part) implements Node.NewValue {

    NewPart {
      Objects.requireNonNull(part, "part");
    }

    @Override
    @SuppressWarnings("unchecked") // the node's type is that of U
    public <U> U at(Node<U> node, Optional<U> old) {
      if (!node.type().isInstance(part)) {
        throw new IllegalArgumentException(
            "expected %s, not %s"
                .formatted(node.type().getSimpleName(), part.getClass().getSimpleName()));
      }
      return (U) part;
    }
  }

  /** Writes another text. */
  record NewText(String text) implements Node.NewValue {

    NewText {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public <U> U at(Node<U> node, Optional<U> old) {
      if (node instanceof Leaf<U> leaf) {
        return leaf.reading().apply(text, old);
      }
      throw new IllegalArgumentException(
          "a " + node.type().getSimpleName() + " has no text of its own");
    }
  }
}
