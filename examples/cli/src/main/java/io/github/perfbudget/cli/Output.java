package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.TextStyle;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that appears when it is whole.
 *
 * <p>A file that was there before stays until {@link #commit}; without it nothing changes.
 */
final class Output implements AutoCloseable {

  private static final int BLOCK = 1 << 16;

  private final Path file;
  private final Optional<DraftFile> draft;
  private final OutputStream stream;
  private final Closeable end;
  private final TextStyle style;

  private Output(
      Path file, Optional<DraftFile> draft, OutputStream stream, Closeable end, TextStyle style) {
    this.file = file;
    this.draft = draft;
    this.stream = stream;
    this.end = end;
    this.style = style;
  }

  /** Standard output, which stays open. */
  private static Output standard(Console console) {
    return new Output(
        Path.of("-"), Optional.empty(), console.out(), () -> {}, Terminal.OUT.style());
  }

  private static Output to(Path file, Optional<DraftFile> draft, OutputStream opened) {
    OutputStream stream = new BufferedOutputStream(opened, BLOCK);
    return new Output(file, draft, stream, stream, TextStyle.PLAIN);
  }

  /** Opens the file, or standard output where there is none. */
  static Output open(Optional<Path> out, Console console) throws OutputException {
    return out.isPresent() ? open(out.get()) : standard(console);
  }

  /** Opens the output of what is told about files, which must stay as they are. */
  static Output beside(List<Path> read, Optional<Path> out, Console console)
      throws OutputException {
    if (out.isPresent() && Files.isRegularFile(out.get()) && isAmong(read, out.get())) {
      throw new UsageException(CliText.OUT_IS_INPUT, Map.of("file", out.get().toString()));
    }
    return open(out, console);
  }

  private static boolean isAmong(List<Path> files, Path wanted) throws OutputException {
    try {
      Path real = wanted.toRealPath();
      for (Path file : files) {
        if (Files.exists(file) && file.toRealPath().equals(real)) {
          return true;
        }
      }
      return false;
    } catch (IOException failure) {
      throw new OutputException(wanted, failure);
    }
  }

  /** Opens a file; one that is there keeps its permissions. */
  static Output open(Path file) throws OutputException {
    requirePlace(file);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        OutputStream device = Files.newOutputStream(file, StandardOpenOption.WRITE);
        return to(file, Optional.empty(), device);
      }
      DraftFile draft = DraftFile.of(file);
      return to(file, Optional.of(draft), draft.open());
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
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

  /** How lines for people look there. */
  TextStyle style() {
    return style;
  }

  void write(String text) throws OutputException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(byte[] bytes) throws OutputException {
    write(bytes, bytes.length);
  }

  /** Writes the first bytes of a block. */
  void write(byte[] block, int length) throws OutputException {
    try {
      stream.write(block, 0, length);
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
  }

  /** Makes what was written the content of the file. */
  void commit() throws OutputException {
    try {
      stream.flush();
      if (draft.isPresent()) {
        end.close();
        draft.get().replaceTarget();
      }
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
  }

  @Override
  public void close() throws OutputException {
    try {
      end.close();
      if (draft.isPresent()) {
        draft.get().delete();
      }
    } catch (IOException failure) {
      throw new OutputException(file, failure);
    }
  }
}
