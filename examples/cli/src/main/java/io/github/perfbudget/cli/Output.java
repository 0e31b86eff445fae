package io.github.perfbudget.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that appears when it is whole.
 *
 * <p>A file that was there before stays until {@link #commit}; without it nothing changes.
 */
final class Output implements AutoCloseable {

  private final Path file;
  private final Optional<Path> draft;
  private final OutputStream stream;

  private Output(Path file, Optional<Path> draft, OutputStream stream) {
    this.file = file;
    this.draft = draft;
    this.stream = stream;
  }

  /** Opens the file, or standard output where there is none. */
  static Output open(Optional<Path> out, Console console) throws OutputException {
    return out.isPresent()
        ? open(out.get())
        : new Output(Path.of("-"), Optional.empty(), console.out());
  }

  private static Output open(Path file) throws OutputException {
    requirePlace(file);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new Output(file, Optional.empty(), buffered(file, StandardOpenOption.WRITE));
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
      Path draft = target.resolveSibling(name);
      OutputStream stream = buffered(draft, StandardOpenOption.CREATE_NEW);
      draft.toFile().deleteOnExit();
      return new Output(target, Optional.of(draft), stream);
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
  }

  private static OutputStream buffered(Path file, StandardOpenOption how) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(file, how, StandardOpenOption.WRITE), 1 << 16);
  }

  private static void requirePlace(Path file) {
    if (Files.isDirectory(file)) {
      throw new UsageException(CliText.OUT_IS_DIRECTORY, Map.of("file", file.toString()));
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new UsageException(CliText.OUT_NOWHERE, Map.of("file", file.toString()));
    }
  }

  void write(String text) throws OutputException {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
  }

  /** Makes what was written the content of the file. */
  void commit() throws OutputException {
    try {
      stream.flush();
      if (draft.isPresent()) {
        stream.close();
        Files.move(draft.get(), file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
  }

  @Override
  public void close() throws OutputException {
    try {
      if (draft.isPresent()) {
        stream.close();
        Files.deleteIfExists(draft.get());
      }
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
  }
}
