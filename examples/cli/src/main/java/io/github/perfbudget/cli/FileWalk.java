package io.github.perfbudget.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files below a directory in the order of their names; hidden ones are left out. */
final class FileWalk extends SimpleFileVisitor<Path> {

  private final String prefix;
  private final Path root;
  private final Predicate<Path> wanted;
  private final TreeMap<String, Input> found = new TreeMap<>();

  private FileWalk(String prefix, Path root, Predicate<Path> wanted) {
    this.prefix = prefix;
    this.root = root;
    this.wanted = wanted;
  }

  /**
   * Finds files.
   *
   * @param prefix the directory as the user wrote it, with a slash after it, or nothing
   * @param depth how many directories deep to look, at least 1
   * @param wanted which files are wanted, by their path below the directory
   */
  static List<Input> below(String prefix, int depth, Predicate<Path> wanted) {
    Path root = Path.of(prefix);
    FileWalk walk = new FileWalk(prefix, root, wanted);
    try {
      Files.walkFileTree(root, Set.of(), depth, walk);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the visitor handles every failure", impossible);
    }
    return List.copyOf(walk.found.values());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    Path below = root.relativize(file);
    if (wanted.test(below) && !isHidden(file) && isFileOrMissing(file)) {
      String name = prefix + below;
      found.put(name, Input.of(name, file));
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link to what is not there is no filing, and says so itself when it is opened. */
  private static boolean isFileOrMissing(Path file) {
    return Files.isRegularFile(file) || !Files.exists(file);
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    String name = prefix + root.relativize(file);
    found.put(name, Input.of(name, file));
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path file) {
    return !file.equals(root) && file.getFileName().toString().startsWith(".");
  }
}
