package io.github.perfbudget.io.source;

import io.github.perfbudget.model.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

  private static final Comparator<FieldPath> BY_HASH =
      Comparator.comparingInt(FieldPath::hashCode).thenComparing(Comparator.naturalOrder());

  /** Ordered by their hashes, those of one hash by themselves: a table would take twice as much. */
  private final FieldPath[] paths;

  private final int[] starts;
  private final int[] ends;

  private SourceMap(List<Map.Entry<FieldPath, SourceSpan>> ordered) {
    paths = ordered.stream().map(Map.Entry::getKey).toArray(FieldPath[]::new);
    starts = ordered.stream().mapToInt(entry -> entry.getValue().start()).toArray();
    ends = ordered.stream().mapToInt(entry -> entry.getValue().end()).toArray();
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
    int at = Arrays.binarySearch(paths, path, BY_HASH);
    return at < 0 ? Optional.empty() : Optional.of(SourceSpan.of(starts[at], ends[at]));
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
      List<Map.Entry<FieldPath, SourceSpan>> entries = new ArrayList<>(spans.entrySet());
      long[] hashes = new long[entries.size()];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = ((long) entries.get(i).getKey().hashCode() << Integer.SIZE) | i;
      }
      Arrays.sort(hashes);
      List<Map.Entry<FieldPath, SourceSpan>> ordered = new ArrayList<>(entries.size());
      for (long hash : hashes) {
        ordered.add(entries.get((int) hash));
      }
      orderTies(ordered);
      return new SourceMap(ordered);
    }

    /** Names can be made to share a hash; what does is found as fast as the rest. */
    private static void orderTies(List<Map.Entry<FieldPath, SourceSpan>> entries) {
      int start = 0;
      for (int end = 1; end <= entries.size(); end++) {
        if (end == entries.size() || hash(entries, end) != hash(entries, start)) {
          if (end - start > 1) {
            entries.subList(start, end).sort(Map.Entry.comparingByKey());
          }
          start = end;
        }
      }
    }

    private static int hash(List<Map.Entry<FieldPath, SourceSpan>> entries, int index) {
      return entries.get(index).getKey().hashCode();
    }
  }
}
