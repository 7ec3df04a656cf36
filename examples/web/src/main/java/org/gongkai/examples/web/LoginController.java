package org.gongkai.examples.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in. */
@Controller
class LoginController {

    private final boolean demonstration;

    LoginController(@Value("${desk.demonstration}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("demonstration", demonstration);
        return "login";
    }
}
