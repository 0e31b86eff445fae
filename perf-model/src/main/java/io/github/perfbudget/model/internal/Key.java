package io.github.perfbudget.model.internal;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words from outside by which things are looked up.
 *
 * <p>Has an order, by which a hash table finds words that were made to share a hash; with a list
 * for a key the work would be the square of their number. Immutable and thread-safe.
 *
 * @param words the words
 */
public record Key(List<String> words) implements Comparable<Key> {

  /** Copies the words. */
  public Key {
    words = List.copyOf(words);
  }

  /**
   * Creates a key.
   *
   * @param words the words
   * @return the key
   */
  public static Key of(String... words) {
    return new Key(List.of(words));
  }

  /**
   * Returns a key with one more word.
   *
   * @param word the word
   * @return the longer key
   */
  public Key with(String word) {
    return new Key(Stream.concat(words.stream(), Stream.of(word)).toList());
  }

  /** Written out, for the method that a record is given is made when it is asked first. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && words.equals(key.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public int compareTo(Key other) {
    Iterator<String> others = other.words.iterator();
    for (String word : words) {
      int order = others.hasNext() ? word.compareTo(others.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}
