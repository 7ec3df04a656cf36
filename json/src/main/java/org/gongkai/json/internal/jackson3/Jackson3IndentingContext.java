package org.gongkai.json.internal.jackson3;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Has Jackson write one member per line, the same on every system. */
final class Jackson3IndentingContext extends ObjectWriteContext.Base {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return PRINTER.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
