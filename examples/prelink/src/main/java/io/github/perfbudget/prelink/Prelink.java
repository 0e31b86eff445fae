package io.github.perfbudget.prelink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Rewrites jars so that their lambdas are classes.
 *
 * <p>For example {@code Prelink.main("target/perf-cli.jar")}. What it does not know, such as
 * lambdas that can be serialised, stays as it is; a jar that was rewritten before stays as it is
 * too.
 */
public final class Prelink {

  private Prelink() {}

  /**
   * Rewrites jars in place.
   *
   * @param jars their paths
   * @throws IOException if one cannot be read or written
   */
  public static void main(String... jars) throws IOException {
    for (String jar : jars) {
      prelink(Path.of(jar));
    }
  }

  static void prelink(Path file) throws IOException {
    Optional<Jar> linked = Prelinking.of(Jar.read(file));
    if (linked.isPresent()) {
      linked.get().write(file);
    }
  }
}
