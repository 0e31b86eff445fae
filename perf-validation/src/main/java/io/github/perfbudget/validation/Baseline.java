package io.github.perfbudget.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings that are known already (已知问题基线), so that a check can tell what is new.
 *
 * <p>A finding is known by its {@link Finding#fingerprint} alone: a row inserted above leaves it
 * known, another value makes it new. The fingerprint says nothing of the file, so what is known of
 * one filing is known of all that are checked with it. Equal when the fingerprints are. Immutable
 * and thread-safe.
 */
public final class Baseline {

  private final List<Entry> entries;
  private final Set<String> fingerprints;

  private Baseline(Collection<Entry> entries) {
    Set<String> seen = new HashSet<>();
    this.entries = entries.stream().filter(each -> seen.add(each.fingerprint())).toList();
    // Not Set.copyOf, whose work is the square of the number of texts that share a hash.
    this.fingerprints = Collections.unmodifiableSet(seen);
  }

  /**
   * A known finding.
   *
   * @param fingerprint what it is known by, see {@link Finding#fingerprint}
   * @param rule the id of its rule, for people
   * @param path the address it had, for people
   */
  public record Entry(String fingerprint, String rule, String path) {

    /**
     * Creates the entry of a finding.
     *
     * @param finding the finding
     * @return the entry
     */
    public static Entry of(Finding finding) {
      return new Entry(finding.fingerprint(), finding.rule(), finding.path().toString());
    }
  }

  /**
   * Creates a baseline.
   *
   * @param entries the known findings; of several with one fingerprint the first is kept
   * @return the baseline
   */
  public static Baseline of(Collection<Entry> entries) {
    return new Baseline(entries);
  }

  /**
   * Returns the known findings.
   *
   * @return the entries in their order
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Tells whether a finding is known.
   *
   * @param finding the finding
   * @return whether its fingerprint is here, whatever follows from it
   */
  public boolean contains(Finding finding) {
    return fingerprints.contains(finding.fingerprint());
  }

  /** Tells whether the fingerprints are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Baseline that && fingerprints.equals(that.fingerprints);
  }

  @Override
  public int hashCode() {
    return fingerprints.hashCode();
  }

  /** Returns rules and addresses, for people. */
  @Override
  public String toString() {
    return entries.stream()
        .map(each -> each.rule() + " at " + each.path())
        .collect(Collectors.joining(", ", "Baseline[", "]"));
  }
}
