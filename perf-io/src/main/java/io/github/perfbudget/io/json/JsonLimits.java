package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.perfbudget.model.internal.PerfStyle;
import org.immutables.value.Value;

/**
 * How much JSON a reading takes before it stops.
 *
 * <p>For example {@code JsonLimits.builder().stringLength(4 << 20).build()} is as {@link #standard}
 * but for longer texts. Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class JsonLimits implements WithJsonLimits {

  private static final JsonLimits STANDARD = builder().build();

  /** For the generated class alone. */
  JsonLimits() {}

  /**
   * Builds a {@link JsonLimits}. Nothing is required; nothing may be set twice. Not thread-safe.
   */
  public interface Builder {

    /**
     * Sets how deep objects and lists may stand in each other.
     *
     * @param depth the depth, at least 1
     * @return this
     */
    Builder depth(int depth);

    /**
     * Sets how long the whole input may be.
     *
     * @param length the bytes of a file, the UTF-16 units of a text, at least 1
     * @return this
     */
    Builder documentLength(int length);

    /**
     * Sets how long one text in quotes may be.
     *
     * @param length the UTF-16 units, at least 1
     * @return this
     */
    Builder stringLength(int length);

    /**
     * Sets how long one number may be.
     *
     * @param length the digits, at least 1
     * @return this
     */
    Builder numberLength(int length);

    /**
     * Sets how long the name of a member may be.
     *
     * @param length the UTF-16 units, at least 1
     * @return this
     */
    Builder nameLength(int length);

    /**
     * Builds the limits.
     *
     * @return the result
     * @throws IllegalArgumentException if a limit is less than 1
     */
    JsonLimits build();
  }

  /**
   * Starts limits that are the standard ones where nothing else is set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableJsonLimits.builder();
  }

  /**
   * Returns the limits that hold unless others are given.
   *
   * @return the limits
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /**
   * Returns how deep objects and lists may stand in each other.
   *
   * @return the depth, by default 64
   */
  @Value.Default
  public int depth() {
    return 64;
  }

  /**
   * Returns how long the whole input may be.
   *
   * @return the bytes of a file, or the UTF-16 units of a text, by default 64 Mi
   */
  @Value.Default
  public int documentLength() {
    return 64 << 20;
  }

  /**
   * Returns how long one text in quotes may be.
   *
   * @return the UTF-16 units, by default 1 Mi
   */
  @Value.Default
  public int stringLength() {
    return 1 << 20;
  }

  /**
   * Returns how long one number may be.
   *
   * @return the digits, by default 64
   */
  @Value.Default
  public int numberLength() {
    return 64;
  }

  /**
   * Returns how long the name of a member may be.
   *
   * @return the UTF-16 units, by default 256
   */
  @Value.Default
  public int nameLength() {
    return 256;
  }

  @Value.Check
  void requirePositive() {
    int inner = Math.min(Math.min(depth(), stringLength()), Math.min(numberLength(), nameLength()));
    if (Math.min(inner, documentLength()) < 1) {
      throw new IllegalArgumentException("limit is less than 1: " + this);
    }
  }

  StreamReadConstraints toConstraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(depth())
        .maxStringLength(stringLength())
        .maxNumberLength(numberLength())
        .maxNameLength(nameLength())
        .build();
  }
}
