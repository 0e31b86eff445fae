package io.github.perfbudget.io.source;

import io.github.perfbudget.model.FieldPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each field of a filing stands in its source.
 *
 * <p>An absent field is found too: at its blank cell; where there is none, at what would hold it
 * (its row, else the first row of its table), and at last at the start of the text. Immutable and
 * thread-safe.
 */
public final class SourceMap {

  private static final SourceSpan START = SourceSpan.of(0, 0);

  private final Map<FieldPath, SourceSpan> spans;

  private SourceMap(Map<FieldPath, SourceSpan> spans) {
    // Not Map.copyOf, whose work is the square of the number of names that share a hash.
    this.spans = new HashMap<>(spans);
  }

  /**
   * Starts an empty map.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the span of a field or of its blank cell.
   *
   * @param path the field's address
   * @return its span, or empty where nothing stands for it
   */
  public Optional<SourceSpan> find(FieldPath path) {
    return Optional.ofNullable(spans.get(path));
  }

  /**
   * Returns the span of a field or, where nothing stands for it, of what would hold it.
   *
   * @param path the address of a field, present or absent
   * @return the nearest span
   */
  public SourceSpan locate(FieldPath path) {
    Optional<FieldPath> at = Optional.of(path);
    while (at.isPresent() && find(at.get()).isEmpty()) {
      at = at.get().parent();
    }
    return at.flatMap(this::find).orElse(START);
  }

  /** Builds a {@link SourceMap}. Not thread-safe. */
  public static final class Builder {

    private final Map<FieldPath, SourceSpan> spans = new HashMap<>();

    private Builder() {}

    /**
     * Records where a field stands. The first record of an address holds.
     *
     * @param path the field's address
     * @param span where it stands
     * @return this
     */
    public Builder put(FieldPath path, SourceSpan span) {
      spans.putIfAbsent(path, span);
      return this;
    }

    /**
     * Builds the map.
     *
     * @return the map
     */
    public SourceMap build() {
      return new SourceMap(spans);
    }
  }
}
