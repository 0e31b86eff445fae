package io.github.perfbudget.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts that are read, one after the other and again from the start. */
@State(Scope.Thread)
public class Texts {

  private static final List<String> BUNDLED =
      List.of("office-2023.txt", "bureau-2024.txt", "county-2025.txt");

  /** Which texts: the example filings, or generated ones. */
  @Param({"bundled", "generated"})
  public String texts = "bundled";

  private List<byte[]> all = List.of();
  private int next;

  /** For JMH. */
  public Texts() {}

  /** Loads or generates the texts. */
  @Setup
  public void load() {
    all = texts.equals("bundled") ? bundled() : GeneratedTexts.all();
  }

  byte[] next() {
    return all.get(nextIndex());
  }

  int nextIndex() {
    next = next + 1 == all.size() ? 0 : next + 1;
    return next;
  }

  List<byte[]> all() {
    return all;
  }

  static List<byte[]> bundled() {
    return BUNDLED.stream().map(Texts::load).toList();
  }

  private static byte[] load(String name) {
    try (InputStream in = Texts.class.getResourceAsStream("/filings/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException("the jar lacks " + name, unreadable);
    }
  }
}
