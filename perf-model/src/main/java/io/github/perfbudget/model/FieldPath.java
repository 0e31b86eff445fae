package io.github.perfbudget.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The address of a field (字段地址): a JSON Pointer (RFC 6901) into a filing.
 *
 * <p>For example {@code FieldPath.parse("/projects/2/indicators/4/target")} equals {@code
 * FieldPath.ROOT.field("projects").index(2).field("indicators").index(4).field("target")}. The same
 * address holds in the model, in the JSON, in a finding and in a source map. Ordered as the
 * segments are, numbers by size. Immutable and thread-safe.
 */
public final class FieldPath implements Comparable<FieldPath> {

  /** The filing itself, written as empty text. */
  public static final FieldPath ROOT = new FieldPath(null, "");

  /** Most lists are no longer, and a reading makes an address for each field of their elements. */
  private static final List<String> INDEXES =
      IntStream.range(0, 256).mapToObj(Integer::toString).toList();

  private final @Nullable FieldPath parent;
  private final String segment;
  private final int hash;

  private FieldPath(@Nullable FieldPath parent, String segment) {
    this.parent = parent;
    this.segment = segment;
    this.hash = parent == null ? 0 : 31 * parent.hash + segment.hashCode();
  }

  /**
   * Reads an address.
   *
   * @param pointer empty, or segments each after a {@code /}; {@code ~1} stands for {@code /},
   *     {@code ~0} for {@code ~}
   * @return the address
   * @throws IllegalArgumentException if the text is no JSON Pointer
   */
  public static FieldPath parse(String pointer) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("address does not start with '/': " + pointer);
    }
    FieldPath path = ROOT;
    int start = 1;
    while (start <= pointer.length()) {
      int slash = pointer.indexOf('/', start);
      int end = slash < 0 ? pointer.length() : slash;
      path = path.field(unescape(pointer.substring(start, end)));
      start = end + 1;
    }
    return path;
  }

  /**
   * Returns the address of a field of this object.
   *
   * @param name the field's name
   * @return the address
   */
  public FieldPath field(String name) {
    return new FieldPath(this, Objects.requireNonNull(name, "name"));
  }

  /**
   * Returns the address of an element of this list.
   *
   * @param index the position, from 0
   * @return the address
   */
  public FieldPath index(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index is negative: " + index);
    }
    return field(index < INDEXES.size() ? INDEXES.get(index) : Integer.toString(index));
  }

  /**
   * Returns the address of what holds this field.
   *
   * @return the parent, or empty for {@link #ROOT}
   */
  public Optional<FieldPath> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Returns the last segment, as it is in the data.
   *
   * @return a field's name or an index; empty text for {@link #ROOT}
   */
  public String lastSegment() {
    return segment;
  }

  /**
   * Returns all segments from the filing down.
   *
   * @return the segments, none for {@link #ROOT}
   */
  public List<String> segments() {
    return Collections.unmodifiableList(Arrays.asList(way()));
  }

  /** The segments as an array of the caller's own, for what compares many addresses. */
  String[] way() {
    String[] way = new String[depth()];
    int left = way.length;
    for (FieldPath path = this; path.parent != null; path = path.parent) {
      way[--left] = path.segment;
    }
    return way;
  }

  /**
   * Returns the names of the fields on the way, without positions in lists.
   *
   * <p>For example those of {@code /projects/2/indicators/4/target} are projects, indicators,
   * target.
   *
   * @return the names from the filing down
   */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (FieldPath path = this; path.parent != null; path = path.parent) {
      if (!isIndex(path.segment)) {
        names.add(path.segment);
      }
    }
    Collections.reverse(names);
    return List.copyOf(names);
  }

  /**
   * Tells whether this address is another or lies below it.
   *
   * @param ancestor the other address
   * @return whether {@code ancestor} holds this field
   */
  public boolean isWithin(FieldPath ancestor) {
    FieldPath path = this;
    for (int above = depth() - ancestor.depth(); above > 0 && path.parent != null; above--) {
      path = path.parent;
    }
    return path.equals(ancestor);
  }

  private int depth() {
    int depth = 0;
    for (FieldPath path = this; path.parent != null; path = path.parent) {
      depth++;
    }
    return depth;
  }

  @Override
  public int compareTo(FieldPath other) {
    List<String> left = segments();
    List<String> right = other.segments();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = compareSegments(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareSegments(String left, String right) {
    if (isIndex(left) != isIndex(right)) {
      return isIndex(left) ? -1 : 1;
    }
    boolean longer = isIndex(left) && left.length() != right.length();
    return longer ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
  }

  private static boolean isIndex(String segment) {
    int digits = 0;
    while (digits < segment.length()
        && segment.charAt(digits) >= '0'
        && segment.charAt(digits) <= '9') {
      digits++;
    }
    return digits > 0 && digits == segment.length();
  }

  /** Returns the position that a segment names, if it names one. */
  static Optional<Integer> indexOf(String segment) {
    boolean named =
        isIndex(segment)
            && segment.length() < 10
            && (segment.length() == 1 || segment.charAt(0) != '0');
    return named ? Optional.of(Integer.valueOf(segment)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof FieldPath that && hash == that.hash && isSameAs(that));
  }

  /** Goes up step by step, since an address from outside may be deeper than the stack. */
  private boolean isSameAs(FieldPath that) {
    FieldPath left = this;
    FieldPath right = that;
    while (left.parent != null && right.parent != null) {
      if (!left.segment.equals(right.segment)) {
        return false;
      }
      left = left.parent;
      right = right.parent;
    }
    return left.parent == null && right.parent == null;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the JSON Pointer, which {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    for (String each : segments()) {
      pointer.append('/').append(each.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static String unescape(String segment) {
    return segment.replace("~1", "/").replace("~0", "~");
  }
}
