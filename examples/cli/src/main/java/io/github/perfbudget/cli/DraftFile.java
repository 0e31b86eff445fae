package io.github.perfbudget.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * A file that is written beside another and takes its place when it is whole.
 *
 * @param target the other, which may not be there yet
 * @param file where the result is written until then
 * @param cleaner removes the file should the process end before
 */
record DraftFile(Path target, Path file, Thread cleaner) {

  /** Begins a draft; a target that may not be written is not replaced either. */
  static DraftFile of(Path result) throws IOException {
    Path target = Files.exists(result) ? result.toRealPath() : result.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path file = Files.createFile(target.resolveSibling(name));
    DraftFile draft = new DraftFile(target, file, new Thread(() -> remove(file), "cleaner"));
    Runtime.getRuntime().addShutdownHook(draft.cleaner());
    draft.takePermissions();
    return draft;
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      // Nobody is there any more to be told.
    }
  }

  /** Whose the target is and who may read it stays so, or it is not replaced. */
  private void takePermissions() throws IOException {
    PosixFileAttributeView own = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (own != null && Files.exists(target)) {
      PosixFileAttributes wanted = Files.readAttributes(target, PosixFileAttributes.class);
      if (!own.getOwner().equals(wanted.owner())) {
        own.setOwner(wanted.owner());
      }
      if (!own.readAttributes().group().equals(wanted.group())) {
        own.setGroup(wanted.group());
      }
      own.setPermissions(wanted.permissions());
    }
  }

  OutputStream open() throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.WRITE);
  }

  void replaceTarget() throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Ends the draft, and removes it where it has not taken the target's place. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException ending) {
      // The process ends already, and the cleaner with it.
    }
  }
}
