package org.gongkai.examples.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages to sign in and to change one's password. */
@Controller
class LoginController {

    private final Accounts accounts;
    private final boolean demonstration;

    LoginController(Accounts accounts, @Value("${desk.demonstration}") boolean demonstration) {
        this.accounts = accounts;
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("demonstration", demonstration);
        return "login";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("least", Accounts.LEAST_LENGTH);
        return "password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String old, @RequestParam String chosen, @AuthenticationPrincipal Clerk clerk, Model model) {
        model.addAttribute("changed", accounts.change(clerk, old, chosen));
        return password(model);
    }
}
