package io.github.perfbudget.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What picocli is to know of the commands, put together from what they say of themselves. */
final class Syntax {

  private static final IFactory MAKES_NOTHING = new NoFactory();

  private Syntax() {}

  /** Picocli is given every object; its own factory would look for Groovy in all jars. */
  private static final class NoFactory implements IFactory {

    @Override
    public <K> K create(Class<K> type) {
      throw new IllegalStateException("the command line makes no " + type.getName());
    }
  }

  static CommandLine of(String name, PerfCommand command) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command, MAKES_NOTHING);
    spec.name(name).versionProvider(new Version());
    spec.addOption(standard("help", "-h").usageHelp(true).build());
    spec.addOption(standard("version", "-V").versionHelp(true).build());
    command.arguments().forEach(each -> spec.add(each.spec()));
    return new CommandLine(spec, MAKES_NOTHING);
  }

  private static OptionSpec.Builder standard(String name, String letter) {
    return OptionSpec.builder(letter, "--" + name)
        .type(boolean.class)
        .descriptionKey("mixinStandardHelpOptions." + name);
  }
}
