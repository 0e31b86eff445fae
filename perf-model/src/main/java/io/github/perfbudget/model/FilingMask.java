package io.github.perfbudget.model;

import io.github.perfbudget.model.value.Figure;
import java.util.Optional;

/** Masks every text of a filing, except codes and numbers. */
final class FilingMask implements Node.LeafMap {

  static Filing of(Filing filing) {
    return FilingShape.FILING.mapped(filing, FieldPath.ROOT, new FilingMask());
  }

  @Override
  public <U> U at(FieldPath path, Leaf<U> leaf, U old) {
    return path.lastSegment().equals("code") || isNumber(old) ? old : masked(path, leaf, old);
  }

  private static boolean isNumber(Object value) {
    return value instanceof Figure figure && figure.number().isPresent();
  }

  private static <U> U masked(FieldPath path, Leaf<U> leaf, U old) {
    return leaf.written()
        .apply(old)
        .map(text -> leaf.reading().apply(Privacy.maskText(path, text), Optional.of(old)))
        .orElse(old);
  }
}
